from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer

if TYPE_CHECKING:
    pass


class UpdateCallbackResult(Answer):
    """The registration was replaced."""

    errcode: int
    """Always 0 in a successful answer."""
    errmsg: str | None = None
    """`ok` in a successful answer; some endpoints leave it out."""
