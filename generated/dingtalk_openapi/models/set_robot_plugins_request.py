from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .robot_plugin import RobotPlugin


class SetRobotPluginsRequest(Body):
    """The quick entries of a robot."""

    robot_code: str | Unset = wire("robotCode", default=UNSET)
    """Robot code of the app robot."""
    plugin_info_list: Sequence[RobotPlugin] | Unset = wire("pluginInfoList", default=UNSET)
    """The entries."""
