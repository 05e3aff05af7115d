from __future__ import annotations

from ..model import Answer, wire


class GetSnsTokenResult(Answer):
    """A token of an open app."""

    errcode: int
    """Always 0 in a successful answer."""
    access_token: str = wire(secret=True)
    """The access token, for the calls below `/sns` only."""
    errmsg: str | None = None
    """`ok` in a successful answer; some endpoints leave it out."""
