from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body, wire
from ..types import UNSET

if TYPE_CHECKING:
    from typing import Literal

    from ..types import Unset
    from .robot_image_content import RobotImageContent


class SendRobotImageMessageRequest(Body):
    """A picture, sent through a webhook."""

    msgtype: Literal["image"] = "image"
    """Kind of message."""

    image: RobotImageContent
    """Content of a picture."""

    msg_uuid: str | Unset = wire("msgUuid", default=UNSET)
    """Idempotency key; a call repeated with the same one does not send the message twice."""
