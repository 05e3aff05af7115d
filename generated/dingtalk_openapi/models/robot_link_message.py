from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model import Body

if TYPE_CHECKING:
    from .robot_link_content import RobotLinkContent


class RobotLinkMessage(Body):
    """A link with picture, title and description."""

    msgtype: Literal["link"] = "link"
    """Kind of message."""
    link: RobotLinkContent
    """Content of a link message."""
