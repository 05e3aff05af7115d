from __future__ import annotations

from ..model import Answer


class UpdateChatResult(Answer):
    """The group was changed."""

    errcode: int | str
    """Always 0 in a successful answer, as a number or as the text `"0"`."""
    errmsg: str | None = None
    """`ok` in a successful answer."""
