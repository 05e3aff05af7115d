from __future__ import annotations

from ..model import Body, wire


class ListRobotPluginsRequest(Body):
    """Whose quick entries to list."""

    robot_code: str = wire("robotCode")
    """Robot code of the app robot."""
