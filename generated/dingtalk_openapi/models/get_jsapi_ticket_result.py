from __future__ import annotations

from ..model import Answer, wire


class GetJsapiTicketResult(Answer):
    """A jsapi ticket of the old host."""

    errcode: int
    """Always 0 in a successful answer."""
    ticket: str = wire(secret=True)
    """The jsapi ticket, a long opaque text."""
    errmsg: str | None = None
    """`ok` in a successful answer; some endpoints leave it out."""
    expires_in: int | None = None
    """Lifetime of the ticket in seconds, 7200."""
