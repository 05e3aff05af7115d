from __future__ import annotations

from typing import TYPE_CHECKING

from .oapi_envelope import OapiEnvelope

if TYPE_CHECKING:
    from .vacation_record_page import VacationRecordPage


class ListVacationRecordsResult(OapiEnvelope):
    """A page of records."""

    result: VacationRecordPage | None = None
    """The page."""
    success: bool | None = None
    """Whether the call went well."""
    request_id: str | None = None
    """Id of the request."""
