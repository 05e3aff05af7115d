from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .attendance_time import AttendanceTime


class AttendanceSection(Answer):
    """A part of a shift, from one punch to the next."""

    times: list[AttendanceTime] = wire(default_factory=list)
    """When to punch."""
