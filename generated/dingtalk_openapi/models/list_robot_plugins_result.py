from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .robot_plugin_info import RobotPluginInfo


class ListRobotPluginsResult(Answer):
    """The quick entries of a robot."""

    plugin_info_list: list[RobotPluginInfo] = wire("pluginInfoList", default_factory=list)
    """The entries."""
