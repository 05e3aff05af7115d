from __future__ import annotations

from .oapi_envelope import OapiEnvelope


class CreatePreentryEmployeeResult(OapiEnvelope):
    """The person who was added."""

    userid: str | None = None
    """Userid of the person."""
    success: bool | None = None
    """Whether it worked."""
    request_id: str | None = None
    """Trace id of the call."""
