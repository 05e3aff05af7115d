from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import wire
from .oapi_envelope import OapiEnvelope

if TYPE_CHECKING:
    from .leave_type import LeaveType


class ListLeaveTypesResult(OapiEnvelope):
    """The types of leave."""

    result: list[LeaveType] = wire(default_factory=list)
    """The types."""
    success: bool | None = None
    """Whether the call went well."""
    request_id: str | None = None
    """Id of the request."""
