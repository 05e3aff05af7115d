from __future__ import annotations

from ..model import Answer


class ActivateSuiteResult(Answer):
    """The app is active; there is nothing but the envelope."""

    errcode: int
    """Always 0 in a successful answer."""
    errmsg: str | None = None
    """`ok` in a successful answer; some endpoints leave it out."""
