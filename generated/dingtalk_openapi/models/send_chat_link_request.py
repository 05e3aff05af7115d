from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model import Body

if TYPE_CHECKING:
    from .chat_link_content import ChatLinkContent


class SendChatLinkRequest(Body):
    """A link message of 2016, its sender and its group."""

    chatid: str
    """The group ("chat…")."""
    sender: str
    """Userid of the sender."""
    msgtype: Literal["link"] = "link"
    """Kind of message."""
    link: ChatLinkContent
    """Content of a link message in the group chat call of 2016. Divergence: all other calls spell the addresses messageUrl and picUrl."""
