from __future__ import annotations

from ..model import Answer, wire


class AppRobot(Answer):
    """The robot of an app."""

    name: str | None = None
    """Name of the robot."""
    robot_code: str | None = wire("robotCode", default=None)
    """Code of the robot."""
