from __future__ import annotations

from collections.abc import Sequence

from ..model import Body, wire


class SendRobotOtoMessagesTarget(Body):
    """From which robot and to whom a one-to-one message goes."""

    robot_code: str = wire("robotCode")
    """Robot code of the app robot."""
    user_ids: Sequence[str] = wire("userIds")
    """Userids of the recipients, at most 20 (the text of the error for too many says 100)."""
