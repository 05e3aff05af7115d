from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body, wire
from ..types import UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..types import Unset
    from .link_content import LinkContent


class SendLinkMessageRequest(Body):
    """A link message and its recipients."""

    agentid: str
    """Agent that sends the message; a number, written as text."""

    msgtype: Literal["link"] = "link"
    """Kind of message."""

    link: LinkContent
    """Content of a link message. Divergence: the group chat call of 2016 (chat/send) spells the same fields
    message_url and pic_url."""

    touser: Sequence[str | int] | Unset = wire(default=UNSET, joined="|")
    """User ids; "@all" alone means everyone who can see the app."""

    toparty: Sequence[str | int] | Unset = wire(default=UNSET, joined="|")
    """Department ids; ignored when `touser` is "@all". Departments below them are not included (later documentation)."""
