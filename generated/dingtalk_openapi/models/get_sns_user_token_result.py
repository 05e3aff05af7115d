from __future__ import annotations

from ..model import Answer, wire


class GetSnsUserTokenResult(Answer):
    """A token of one person."""

    errcode: int
    """Always 0 in a successful answer."""
    sns_token: str = wire(secret=True)
    """The token of the person."""
    errmsg: str | None = None
    """`ok` in a successful answer; some endpoints leave it out."""
    expires_in: int | None = None
    """Lifetime of the token in seconds, 7200."""
