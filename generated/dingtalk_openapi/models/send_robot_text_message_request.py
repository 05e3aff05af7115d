from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body, wire
from ..types import UNSET

if TYPE_CHECKING:
    from typing import Literal

    from ..types import Unset
    from .robot_at import RobotAt
    from .robot_text_content import RobotTextContent


class SendRobotTextMessageRequest(Body):
    """A text, sent through a webhook."""

    msgtype: Literal["text"] = "text"
    """Kind of message."""

    text: RobotTextContent
    """Content of a text message."""

    msg_uuid: str | Unset = wire("msgUuid", default=UNSET)
    """Idempotency key; a call repeated with the same one does not send the message twice."""

    at: RobotAt | Unset = UNSET
    """Who is mentioned; works with text and markdown only."""
