from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .user_attendance_shift import UserAttendanceShift


class UserAttendanceGroup(Answer):
    """The attendance group of a person."""

    name: str | None = None
    """Name of the group."""
    group_id: int | None = None
    """Id of the group."""
    type_: str | None = wire("type", default=None)
    """Kind of the group."""
    classes: list[UserAttendanceShift] = wire(default_factory=list)
    """Its shifts."""
