from __future__ import annotations

from ..model import Answer, wire


class GetCorpTokenResult(Answer):
    """An access token of the corp for the app."""

    access_token: str = wire(secret=True)
    """The access token."""
    errcode: int | None = None
    """Always 0 in a successful answer, where it is there at all."""
    errmsg: str | None = None
    """`ok` in a successful answer."""
    expires_in: int | None = None
    """Lifetime of the token in seconds, 7200."""
