from __future__ import annotations

from ..model import Answer, wire


class GroupRobot(Answer):
    """A robot of a group."""

    robot_code: str | None = wire("robotCode", default=None)
    """Robot code of the robot."""
    name: str | None = None
    """Its name."""
    download_icon_url: str | None = wire("downloadIconURL", default=None)
    """Address of its picture."""
    open_robot_type: int | None = wire("openRobotType", default=None)
    """Kind of robot."""
    creator_user_id: str | None = wire("creatorUserId", default=None)
    """Userid of whoever made it; in the official SDKs only."""
