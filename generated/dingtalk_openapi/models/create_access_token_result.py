from __future__ import annotations

from ..model import Answer, wire


class CreateAccessTokenResult(Answer):
    """An access token of an internal app."""

    access_token: str = wire("accessToken", secret=True)
    """The access token."""
    expire_in: int | None = wire("expireIn", default=None)
    """Remaining life of the token in seconds, 7200 when new."""
