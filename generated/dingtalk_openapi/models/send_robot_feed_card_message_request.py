from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body, wire
from ..types import UNSET

if TYPE_CHECKING:
    from typing import Literal

    from ..types import Unset
    from .robot_feed_card_content import RobotFeedCardContent


class SendRobotFeedCardMessageRequest(Body):
    """A list of links, sent through a webhook."""

    msgtype: Literal["feedCard"] = "feedCard"
    """Kind of message."""

    feed_card: RobotFeedCardContent = wire("feedCard")
    """Content of a feed card message."""

    msg_uuid: str | Unset = wire("msgUuid", default=UNSET)
    """Idempotency key; a call repeated with the same one does not send the message twice."""
