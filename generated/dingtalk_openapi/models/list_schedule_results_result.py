from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import wire
from .oapi_envelope import OapiEnvelope

if TYPE_CHECKING:
    from .schedule_result import ScheduleResult


class ListScheduleResultsResult(OapiEnvelope):
    """Results of punches."""

    result: list[ScheduleResult] = wire(default_factory=list)
    """The results."""
    success: bool | None = None
    """Whether the call went well."""
    request_id: str | None = None
    """Id of the request."""
