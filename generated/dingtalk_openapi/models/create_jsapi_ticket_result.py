from __future__ import annotations

from ..model import Answer, wire


class CreateJsapiTicketResult(Answer):
    """A jsapi ticket."""

    jsapi_ticket: str = wire("jsapiTicket", secret=True)
    """The jsapi ticket."""
    expire_in: int | None = wire("expireIn", default=None)
    """Lifetime of the ticket in seconds, 7200."""
