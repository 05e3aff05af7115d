from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body

if TYPE_CHECKING:
    from typing import Literal


class ReplyRobotEmptyMessageRequest(Body):
    """Nothing to say, as a reply."""

    msgtype: Literal["empty"] = "empty"
    """Kind of message."""
