from __future__ import annotations

from ..model import wire
from .service_envelope import ServiceEnvelope


class GetSuiteTokenResult(ServiceEnvelope):
    """A suite token of the old host."""

    suite_access_token: str = wire(secret=True)
    """The suite token."""
    expires_in: int | None = None
    """Lifetime of the token in seconds, 7200."""
