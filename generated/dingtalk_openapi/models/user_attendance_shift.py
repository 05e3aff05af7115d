from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .attendance_section import AttendanceSection
    from .attendance_shift_setting import AttendanceShiftSetting


class UserAttendanceShift(Answer):
    """A shift of the group of a person."""

    class_id: int | None = None
    """Id of the shift."""
    name: str | None = None
    """Name of the shift."""
    sections: list[AttendanceSection] = wire(default_factory=list)
    """Its parts."""
    setting: AttendanceShiftSetting | None = None
    """Its break."""
