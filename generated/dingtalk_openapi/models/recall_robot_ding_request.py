from __future__ import annotations

from ..model import Body, wire


class RecallRobotDingRequest(Body):
    """Which message to withdraw."""

    robot_code: str = wire("robotCode")
    """Robot code of the robot that sent it."""
    open_ding_id: str = wire("openDingId")
    """The `openDingId` that `send_robot_ding` answered."""
