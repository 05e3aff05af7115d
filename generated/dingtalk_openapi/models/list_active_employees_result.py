from __future__ import annotations

from typing import TYPE_CHECKING

from .oapi_envelope import OapiEnvelope

if TYPE_CHECKING:
    from .hrm_userid_page import HrmUseridPage


class ListActiveEmployeesResult(OapiEnvelope):
    """A page of people."""

    result: HrmUseridPage
    """A page of userids."""
    success: bool | None = None
    """Whether it worked."""
    request_id: str | None = None
    """Trace id of the call."""
