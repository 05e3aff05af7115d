from __future__ import annotations

from ..model import wire
from .oapi_envelope import OapiEnvelope


class InitAppRegistrationResult(OapiEnvelope):
    """What a registration begins with."""

    nonce: str = wire(secret=True)
    """What `begin_app_registration` is called with, once."""
    expires_in: int | None = None
    """Lifetime of the nonce in seconds, 300."""
