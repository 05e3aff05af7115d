from __future__ import annotations

from .oapi_envelope import OapiEnvelope


class SendSceneGroupMessageResult(OapiEnvelope):
    """The message."""

    success: bool | None = None
    """Whether it was done."""
    open_msg_id: str | None = None
    """Key of the message, to ask who has read it."""
    request_id: str | None = None
    """Id of the request."""
