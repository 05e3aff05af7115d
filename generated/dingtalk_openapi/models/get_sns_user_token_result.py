from __future__ import annotations

from ..model import wire
from .oapi_envelope import OapiEnvelope


class GetSnsUserTokenResult(OapiEnvelope):
    """A token of one person."""

    sns_token: str = wire(secret=True)
    """The token of the person."""
    expires_in: int | None = None
    """Lifetime of the token in seconds, 7200."""
