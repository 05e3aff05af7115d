from __future__ import annotations

from ..model import wire
from .oapi_envelope import OapiEnvelope


class GetJsapiTicketResult(OapiEnvelope):
    """A jsapi ticket of the old host."""

    ticket: str = wire(secret=True)
    """The jsapi ticket, a long opaque text."""
    expires_in: int | None = None
    """Lifetime of the ticket in seconds, 7200."""
