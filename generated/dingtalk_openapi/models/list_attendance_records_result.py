from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import wire
from .oapi_envelope import OapiEnvelope

if TYPE_CHECKING:
    from .attendance_record import AttendanceRecord


class ListAttendanceRecordsResult(OapiEnvelope):
    """Punches."""

    recordresult: list[AttendanceRecord] = wire(default_factory=list)
    """The punches."""
