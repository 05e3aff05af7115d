from __future__ import annotations

from ..model import Answer, wire


class SceneGroupRobot(Answer):
    """A robot in a scene group."""

    user_id: str | None = wire("userId", default=None)
    """Userid of the robot."""
    union_id: str | None = wire("unionId", default=None)
    """Unionid of the robot; only when it has no userid."""
