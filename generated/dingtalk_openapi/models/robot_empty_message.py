from __future__ import annotations

from typing import Literal

from ..model import Body


class RobotEmptyMessage(Body):
    """No message; how an HTTP-mode robot answers that does not want to reply."""

    msgtype: Literal["empty"] = "empty"
    """Kind of message."""
