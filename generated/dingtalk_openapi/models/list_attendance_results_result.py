from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import wire
from .oapi_envelope import OapiEnvelope

if TYPE_CHECKING:
    from .attendance_result import AttendanceResult


class ListAttendanceResultsResult(OapiEnvelope):
    """A page of results."""

    recordresult: list[AttendanceResult] = wire(default_factory=list)
    """The results, one for each punch that was scheduled."""
    has_more: bool | None = wire("hasMore", default=None)
    """Whether there are more."""
