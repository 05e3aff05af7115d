from __future__ import annotations

from ..model import Answer, wire


class SendChatMessageResult(Answer):
    """What a successful send answers."""

    errcode: int
    """Always 0 in a successful answer."""
    errmsg: str | None = None
    """`ok` in a successful answer; some endpoints leave it out."""
    message_id: str | None = wire("messageId", default=None)
    """Encrypted id for `list_chat_message_readers` ("msg…"); not in the documentation of 2016."""
