from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    pass


class CreateAccessTokenResult(Answer):
    """An access token of an internal app."""

    access_token: str = wire("accessToken", secret=True)
    """The access token."""
    expire_in: int | None = wire("expireIn", default=None)
    """Remaining life of the token in seconds, 7200 when new."""
