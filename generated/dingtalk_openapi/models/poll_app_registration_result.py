from __future__ import annotations

from ..model import wire
from .oapi_envelope import OapiEnvelope


class PollAppRegistrationResult(OapiEnvelope):
    """How far a registration is; once it succeeded, what the app is called with."""

    status: str
    """State of the registration."""
    client_id: str | None = None
    """Client ID of the new app (its AppKey); with `SUCCESS` alone."""
    client_secret: str | None = wire(default=None, secret=True)
    """Client Secret of the new app (its AppSecret); with `SUCCESS` alone."""
    fail_reason: str | None = None
    """Why it failed, usually in Chinese; with `FAIL` alone."""
