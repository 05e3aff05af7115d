from __future__ import annotations

from ..model import Answer, wire


class SuiteAuthAgent(Answer):
    """One authorised app."""

    agentid: int | None = None
    """Id of the app in that corp."""
    agent_name: str | None = None
    """Name of the app."""
    appid: str | int | None = None
    """Id of the app at its provider: a number, in the example of a change a text."""
    logo_url: str | None = None
    """Logo of the app, a URL."""
    admin_list: list[str] = wire(default_factory=list)
    """Userids of the people who manage the app."""
