from __future__ import annotations

from ..model import Answer, wire


class SendToConversationResult(Answer):
    """Who got an ordinary message."""

    errcode: int | str
    """Always 0 in a successful answer, as a number or as the text `"0"`."""
    errmsg: str | None = None
    """`ok` in a successful answer."""
    receiver: list[str] = wire(default_factory=list, joined="|")
    """User ids of the same corp that got it; a single one in a private chat."""
