from __future__ import annotations

from .oapi_envelope import OapiEnvelope


class UploadAttendanceRecordResult(OapiEnvelope):
    """The punch was taken."""

    success: bool | None = None
    """Whether the call went well."""
    request_id: str | None = None
    """Id of the request."""
