from __future__ import annotations

from ..model import Answer, wire


class StreamAuthOrgScopes(Answer):
    """Which departments the suite may see, in Stream mode."""

    authed_dept: list[int] = wire("authedDept", default_factory=list)
    """Ids of departments."""
    errmsg: str | None = None
    """Text of the call behind it, which the example of a change has here."""
