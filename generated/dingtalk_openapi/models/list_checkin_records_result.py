from __future__ import annotations

from typing import TYPE_CHECKING

from .oapi_envelope import OapiEnvelope

if TYPE_CHECKING:
    from .checkin_record_page import CheckinRecordPage


class ListCheckinRecordsResult(OapiEnvelope):
    """A page of check-ins."""

    result: CheckinRecordPage | None = None
    """The page."""
    request_id: str | None = None
    """Id of the request."""
