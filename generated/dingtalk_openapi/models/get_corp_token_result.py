from __future__ import annotations

from ..model import wire
from .service_envelope import ServiceEnvelope


class GetCorpTokenResult(ServiceEnvelope):
    """An access token of the corp for the app."""

    access_token: str = wire(secret=True)
    """The access token."""
    expires_in: int | None = None
    """Lifetime of the token in seconds, 7200."""
