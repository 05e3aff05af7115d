from __future__ import annotations

from ..model import Answer, wire


class StreamAuthAgent(Answer):
    """One authorised app, in Stream mode."""

    agentid: int | None = None
    """Id of the app in that corp."""
    agent_name: str | None = wire("agentName", default=None)
    """Name of the app."""
    appid: str | int | None = None
    """Id of the app at its provider: a number, in the example of a change a text."""
    logo_url: str | None = wire("logoUrl", default=None)
    """Logo of the app, a URL."""
    admin_list: list[str] = wire("adminList", default_factory=list)
    """Userids of the people who manage the app."""
    use_app_role: bool | None = wire("useAppRole", default=None)
    """Whether the app has roles of its own; not in every example."""
