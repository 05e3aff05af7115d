from __future__ import annotations

from ..model import UNSET, Body, Unset, wire


class CalendarInvitee(Body):
    """A person who is invited."""

    id: str | Unset = UNSET
    """Unionid of the person."""
    is_optional: bool | Unset = wire("isOptional", default=UNSET)
    """Whether the person need not come."""
