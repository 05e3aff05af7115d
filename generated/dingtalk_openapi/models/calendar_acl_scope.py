from __future__ import annotations

from ..model import Answer, wire


class CalendarAclScope(Answer):
    """Who has a right to a calendar."""

    scope_type: str | None = wire("scopeType", default=None)
    """What it is: `user`."""
    user_id: str | None = wire("userId", default=None)
    """Unionid of the person."""
