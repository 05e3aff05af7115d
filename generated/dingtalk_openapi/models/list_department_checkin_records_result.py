from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import wire
from .oapi_envelope import OapiEnvelope

if TYPE_CHECKING:
    from .department_checkin_record import DepartmentCheckinRecord


class ListDepartmentCheckinRecordsResult(OapiEnvelope):
    """A page of check-ins."""

    data: list[DepartmentCheckinRecord] = wire(default_factory=list)
    """The check-ins."""
