from __future__ import annotations

from ..model import wire
from .oapi_envelope import OapiEnvelope


class SendChatMessageResult(OapiEnvelope):
    """What a successful send answers."""

    message_id: str | None = wire("messageId", default=None)
    """Encrypted id for `list_chat_message_readers` ("msg…"); not in the documentation of 2016."""
