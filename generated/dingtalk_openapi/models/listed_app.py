from __future__ import annotations

from ..model import Answer, wire


class ListedApp(Answer):
    """An app of the corp."""

    agent_id: int | None = wire("agentId", default=None)
    """AgentId of the app."""
    name: str | None = None
    """Name of the app."""
    app_desc: str | None = wire("appDesc", default=None)
    """Description of the app."""
    app_icon: str | None = wire("appIcon", default=None)
    """Address of its icon."""
    is_self: bool | None = wire("isSelf", default=None)
    """Whether the corp built it."""
    app_status: int | None = wire("appStatus", default=None)
    """State of the app."""
    homepage_link: str | None = wire("homepageLink", default=None)
    """Address of its home page on a phone."""
    pc_homepage_link: str | None = wire("pcHomepageLink", default=None)
    """Address of its home page on a computer."""
    omp_link: str | None = wire("ompLink", default=None)
    """Address of its administration; empty when it has none."""
