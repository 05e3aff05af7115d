from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import wire
from .oapi_envelope import OapiEnvelope

if TYPE_CHECKING:
    from .employee_roster_fields import EmployeeRosterFields


class ListEmployeeRosterFieldsResult(OapiEnvelope):
    """Entries of the roster."""

    result: list[EmployeeRosterFields] = wire(default_factory=list)
    """An entry for each person."""
    success: bool | None = None
    """Whether it worked."""
    request_id: str | None = None
    """Trace id of the call."""
