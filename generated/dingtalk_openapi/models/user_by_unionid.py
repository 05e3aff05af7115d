from __future__ import annotations

from ..model import Answer


class UserByUnionid(Answer):
    """Who has the unionid."""

    userid: str
    """The userid in the corp."""
    contact_type: int | None = None
    """Whether the person works in the corp."""
