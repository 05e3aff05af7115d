from __future__ import annotations

from ..model import Answer, wire


class CreateSsoAccessTokenResult(Answer):
    """A sso token."""

    access_token: str = wire("accessToken", secret=True)
    """The sso token."""
    expire_in: int | None = wire("expireIn", default=None)
    """Lifetime of the token in seconds, 3600 in the example of the page."""
