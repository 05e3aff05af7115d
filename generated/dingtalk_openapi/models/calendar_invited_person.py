from __future__ import annotations

from ..model import UNSET, Body, Unset, wire


class CalendarInvitedPerson(Body):
    """A person who is invited."""

    id: str | Unset = UNSET
    """Unionid of the person."""
    email: str | Unset = UNSET
    """Address for mail of the person."""
    is_optional: bool | Unset = wire("isOptional", default=UNSET)
    """Whether the person need not come."""
