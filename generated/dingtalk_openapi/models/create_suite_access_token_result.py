from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    pass


class CreateSuiteAccessTokenResult(Answer):
    """A suite token."""

    access_token: str = wire("accessToken", secret=True)
    """The suite token."""
    expire_in: int | None = wire("expireIn", default=None)
    """Lifetime of the token in seconds, 7200."""
