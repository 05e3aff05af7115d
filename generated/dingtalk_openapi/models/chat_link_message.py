from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model import Body

if TYPE_CHECKING:
    from .chat_link_content import ChatLinkContent


class ChatLinkMessage(Body):
    """A link with picture, title and description, as only the group chat call of 2016 spells it."""

    msgtype: Literal["link"] = "link"
    """Kind of message."""
    link: ChatLinkContent
    """Content of a link message in the group chat call of 2016. Divergence: all other calls spell the addresses messageUrl and picUrl."""
