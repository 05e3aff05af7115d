from __future__ import annotations

from ..model import Answer, wire


class GetPersistentCodeResult(Answer):
    """The persistent code of a person."""

    errcode: int
    """Always 0 in a successful answer."""
    openid: str
    """The person, within this open app."""
    persistent_code: str = wire(secret=True)
    """The persistent code; does not expire."""
    errmsg: str | None = None
    """`ok` in a successful answer; some endpoints leave it out."""
    unionid: str | None = None
    """The person, within all apps of the developer account."""
