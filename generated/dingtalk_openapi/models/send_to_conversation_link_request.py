from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model import Body

if TYPE_CHECKING:
    from .link_content import LinkContent


class SendToConversationLinkRequest(Body):
    """A link message of 2016, its sender and its conversation."""

    sender: str
    """Userid of the sender."""
    cid: str
    """Conversation id that the JSAPI `pickConversation` gave."""
    msgtype: Literal["link"] = "link"
    """Kind of message."""
    link: LinkContent
    """Content of a link message. Divergence: the group chat call of 2016 (chat/send) spells the same fields message_url and pic_url."""
