from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model import Body

if TYPE_CHECKING:
    from .oa_content import OaContent


class SendChatOaRequest(Body):
    """An oa message of 2016, its sender and its group."""

    chatid: str
    """The group ("chat…")."""
    sender: str
    """Userid of the sender."""
    msgtype: Literal["oa"] = "oa"
    """Kind of message."""
    oa: OaContent
    """Content of an oa message."""
