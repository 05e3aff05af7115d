from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body, wire
from ..types import UNSET

if TYPE_CHECKING:
    from typing import Literal

    from ..types import Unset
    from .robot_link_content import RobotLinkContent


class SendRobotLinkMessageRequest(Body):
    """A link, sent through a webhook."""

    msgtype: Literal["link"] = "link"
    """Kind of message."""

    link: RobotLinkContent
    """Content of a link message."""

    msg_uuid: str | Unset = wire("msgUuid", default=UNSET)
    """Idempotency key; a call repeated with the same one does not send the message twice."""
