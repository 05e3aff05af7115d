from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body
from ..types import UNSET

if TYPE_CHECKING:
    from typing import Literal

    from ..types import Unset
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
