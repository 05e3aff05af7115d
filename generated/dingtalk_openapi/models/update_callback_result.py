from __future__ import annotations

from ..model import Answer


class UpdateCallbackResult(Answer):
    """The registration was replaced."""

    errcode: int
    """Always 0 in a successful answer."""
    errmsg: str | None = None
    """`ok` in a successful answer; some endpoints leave it out."""
