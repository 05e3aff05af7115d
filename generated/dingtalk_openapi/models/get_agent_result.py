from __future__ import annotations

from ..model import Answer


class GetAgentResult(Answer):
    """One app in a corp."""

    errcode: int
    """Always 0 in a successful answer."""
    errmsg: str | None = None
    """`ok` in a successful answer; some endpoints leave it out."""
    agentid: int | None = None
    """Id of the app in the corp."""
    name: str | None = None
    """Name of the app."""
    logo_url: str | None = None
    """URL of the logo."""
    description: str | None = None
    """What the app says about itself."""
    close: int | None = None
    """State of the app in the corp."""
