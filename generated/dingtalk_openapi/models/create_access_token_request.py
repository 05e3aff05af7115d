from __future__ import annotations

from ..model import Body, wire


class CreateAccessTokenRequest(Body):
    """Who asks for a token."""

    app_key: str = wire("appKey")
    """Client ID of the internal app (its AppKey)."""
    app_secret: str = wire("appSecret", secret=True)
    """Client Secret of the internal app (its AppSecret)."""
