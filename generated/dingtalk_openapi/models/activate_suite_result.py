from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer

if TYPE_CHECKING:
    pass


class ActivateSuiteResult(Answer):
    """The app is active; there is nothing but the envelope."""

    errcode: int
    """Always 0 in a successful answer."""
    errmsg: str | None = None
    """`ok` in a successful answer; some endpoints leave it out."""
