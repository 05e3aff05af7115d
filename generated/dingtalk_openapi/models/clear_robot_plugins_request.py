from __future__ import annotations

from ..model import Body, wire


class ClearRobotPluginsRequest(Body):
    """Whose quick entries to remove."""

    robot_code: str = wire("robotCode")
    """Robot code of the app robot."""
