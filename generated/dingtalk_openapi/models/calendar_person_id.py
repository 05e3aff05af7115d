from __future__ import annotations

from ..model import UNSET, Body, Unset


class CalendarPersonId(Body):
    """A person."""

    id: str | Unset = UNSET
    """Unionid of the person."""
