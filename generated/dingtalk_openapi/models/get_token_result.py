from __future__ import annotations

from ..model import Answer, wire


class GetTokenResult(Answer):
    """An access token of the old host."""

    errcode: int
    """Always 0 in a successful answer."""
    access_token: str = wire(secret=True)
    """The access token."""
    errmsg: str | None = None
    """`ok` in a successful answer; some endpoints leave it out."""
    expires_in: int | None = None
    """Lifetime of the token in seconds, 7200; absent in answers of the 2016 kind."""
