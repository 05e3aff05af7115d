from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model import Body

if TYPE_CHECKING:
    from .oa_content import OaContent


class SendToConversationOaRequest(Body):
    """An oa message of 2016, its sender and its conversation."""

    sender: str
    """Userid of the sender."""
    cid: str
    """Conversation id that the JSAPI `pickConversation` gave."""
    msgtype: Literal["oa"] = "oa"
    """Kind of message."""
    oa: OaContent
    """Content of an oa message."""
