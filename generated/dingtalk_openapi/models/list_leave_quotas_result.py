from __future__ import annotations

from typing import TYPE_CHECKING

from .oapi_envelope import OapiEnvelope

if TYPE_CHECKING:
    from .leave_quota_page import LeaveQuotaPage


class ListLeaveQuotasResult(OapiEnvelope):
    """A page of balances."""

    result: LeaveQuotaPage | None = None
    """The page."""
    success: bool | None = None
    """Whether the call went well."""
    request_id: str | None = None
    """Id of the request."""
