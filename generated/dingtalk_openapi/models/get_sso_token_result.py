from __future__ import annotations

from ..model import Answer, wire


class GetSsoTokenResult(Answer):
    """A sso token of the old host."""

    errcode: int
    """Always 0 in a successful answer."""
    access_token: str = wire(secret=True)
    """The sso token."""
    errmsg: str | None = None
    """`ok` in a successful answer; some endpoints leave it out."""
