from __future__ import annotations

from ..model import wire
from .oapi_envelope import OapiEnvelope


class GetTokenResult(OapiEnvelope):
    """An access token of the old host."""

    access_token: str = wire(secret=True)
    """The access token."""
    expires_in: int | None = None
    """Lifetime of the token in seconds, 7200; absent in answers of the 2016 kind."""
