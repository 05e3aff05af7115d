from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body

if TYPE_CHECKING:
    from typing import Literal

    from .robot_link_content import RobotLinkContent


class ReplyRobotLinkMessageRequest(Body):
    """A link, as a reply."""

    msgtype: Literal["link"] = "link"
    """Kind of message."""

    link: RobotLinkContent
    """Content of a link message."""
