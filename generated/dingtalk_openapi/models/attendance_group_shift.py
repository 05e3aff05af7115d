from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .attendance_section import AttendanceSection
    from .attendance_shift_setting import AttendanceShiftSetting


class AttendanceGroupShift(Answer):
    """A shift of an attendance group."""

    setting: AttendanceShiftSetting | None = None
    """How strict it is."""
    class_id: int | None = None
    """Id of the shift."""
    sections: list[AttendanceSection] = wire(default_factory=list)
    """Its parts."""
    class_name: str | None = None
    """Name of the shift."""
