from __future__ import annotations

from ..model import Answer, wire


class AppAuthAgent(Answer):
    """One micro-app that the corp authorised."""

    agent_id: int | None = wire("agentId", default=None)
    """Id of the app in the corp."""
    agent_name: str | None = wire("agentName", default=None)
    """Name of the app."""
    app_id: int | None = wire("appId", default=None)
    """Id of the app at its provider."""
    admin_list: list[str] = wire("adminList", default_factory=list)
    """Userids of those who manage the app."""
