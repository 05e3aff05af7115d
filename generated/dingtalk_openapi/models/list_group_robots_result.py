from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .group_robot import GroupRobot


class ListGroupRobotsResult(Answer):
    """The robots of a group."""

    chatbot_instance_vo_list: list[GroupRobot] = wire("chatbotInstanceVOList", default_factory=list)
    """The robots."""
