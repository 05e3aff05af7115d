from __future__ import annotations

from ..model import Answer, wire


class CorpApp(Answer):
    """An app of the corp."""

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
    h_5_page_type: str | None = wire("h5PageType", default=None)
    """Kind of an H5 page; in the official SDK only."""
