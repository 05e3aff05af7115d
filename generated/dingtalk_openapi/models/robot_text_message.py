from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model import UNSET, Body, Unset

if TYPE_CHECKING:
    from .robot_at import RobotAt
    from .robot_text_content import RobotTextContent


class RobotTextMessage(Body):
    """Plain text."""

    msgtype: Literal["text"] = "text"
    """Kind of message."""
    text: RobotTextContent
    """Content of a text message."""
    at: RobotAt | Unset = UNSET
    """Who is mentioned; works with text and markdown only."""
