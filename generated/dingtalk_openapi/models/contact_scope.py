from __future__ import annotations

from ..model import Answer, wire


class ContactScope(Answer):
    """Whom an app may read."""

    authed_user: list[str] = wire(default_factory=list)
    """The userids of single people."""
    authed_dept: list[int] = wire(default_factory=list)
    """Ids of departments, each with all that is below it; 1 is the whole corp."""
