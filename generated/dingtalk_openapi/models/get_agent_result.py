from __future__ import annotations

from .oapi_envelope import OapiEnvelope


class GetAgentResult(OapiEnvelope):
    """One app in a corp."""

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
