from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model import Body, wire

if TYPE_CHECKING:
    from .robot_feed_card_content import RobotFeedCardContent


class RobotFeedCardMessage(Body):
    """Several links with pictures."""

    msgtype: Literal["feedCard"] = "feedCard"
    """Kind of message."""
    feed_card: RobotFeedCardContent = wire("feedCard")
    """Content of a feed card message."""
