from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..model import Body

if TYPE_CHECKING:
    from .robot_feed_card_link import RobotFeedCardLink


class RobotFeedCardContent(Body):
    """Content of a feed card message."""

    links: Sequence[RobotFeedCardLink]
    """The links."""
