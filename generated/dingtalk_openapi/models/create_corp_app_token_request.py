from __future__ import annotations

from typing import Literal

from ..model import Body, wire


class CreateCorpAppTokenRequest(Body):
    """Which app asks for a token."""

    client_id: str
    """Client ID of the app."""
    client_secret: str = wire(secret=True)
    """Client Secret of the app."""
    grant_type: Literal["client_credentials"] = "client_credentials"
    """Always `client_credentials`."""
