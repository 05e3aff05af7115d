from __future__ import annotations

from ..model import Answer, wire


class CreateCorpAccessTokenResult(Answer):
    """An access token of the corp for the app."""

    access_token: str = wire("accessToken", secret=True)
    """The access token."""
    expire_in: int | None = wire("expireIn", default=None)
    """Lifetime of the token in seconds, 7200."""
