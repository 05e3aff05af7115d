from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .app_robot import AppRobot
    from .cool_app import CoolApp


class InternalApp(Answer):
    """An app that the corp built itself."""

    agent_id: int | None = wire("agentId", default=None)
    """AgentId of the app."""
    name: str | None = None
    """Name of the app."""
    desc: str | None = None
    """Description of the app."""
    icon: str | None = None
    """Address of its icon."""
    homepage_link: str | None = wire("homepageLink", default=None)
    """Address of its home page on a phone."""
    pc_homepage_link: str | None = wire("pcHomepageLink", default=None)
    """Address of its home page on a computer."""
    omp_link: str | None = wire("ompLink", default=None)
    """Address of its administration."""
    app_id: int | None = wire("appId", default=None)
    """Id of the app at DingTalk; 0 for those that the corp built."""
    app_status: int | None = wire("appStatus", default=None)
    """State of the app."""
    develop_type: int | None = wire("developType", default=None)
    """Kind of the app."""
    robot_info: AppRobot | None = wire("robotInfo", default=None)
    """The robot of an app."""
    cool_app_info: list[CoolApp] = wire("coolAppInfo", default_factory=list)
    """Its cool apps that are published."""
    unified_app_id: str | None = wire("unifiedAppId", default=None)
    """App ID of the app in the developer console."""
