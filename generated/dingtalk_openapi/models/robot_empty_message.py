from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body

if TYPE_CHECKING:
    from typing import Literal


class RobotEmptyMessage(Body):
    """No message; how an HTTP-mode robot answers that does not want to reply."""

    msgtype: Literal["empty"] = "empty"
    """Kind of message."""
