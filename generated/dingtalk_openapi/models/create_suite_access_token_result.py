from __future__ import annotations

from ..model import Answer, wire


class CreateSuiteAccessTokenResult(Answer):
    """A suite token."""

    access_token: str = wire("accessToken", secret=True)
    """The suite token."""
    expire_in: int | None = wire("expireIn", default=None)
    """Lifetime of the token in seconds, 7200."""
