from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer

if TYPE_CHECKING:
    from .scene_group_robot import SceneGroupRobot


class GetSceneGroupRobotResult(Answer):
    """The robot."""

    success: bool | None = None
    """Whether it was done."""
    result: SceneGroupRobot | None = None
    """A robot in a scene group."""
