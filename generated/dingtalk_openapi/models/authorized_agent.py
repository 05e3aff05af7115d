from __future__ import annotations

from ..model import Answer, wire


class AuthorizedAgent(Answer):
    """One app that the corp authorised."""

    agentid: int | None = None
    """Id of the app in the corp."""
    agent_name: str | None = None
    """Name of the app."""
    appid: int | None = None
    """Id of the app at its provider."""
    logo_url: str | None = None
    """URL of the logo."""
    admin_list: list[str] = wire(default_factory=list)
    """Userids of those who manage the app."""
