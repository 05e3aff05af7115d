from __future__ import annotations

from ..model import Answer, wire


class ListMessageStatusResult(Answer):
    """Who has read a message."""

    errcode: int
    """Always 0 in a successful answer."""
    errmsg: str | None = None
    """`ok` in a successful answer; some endpoints leave it out."""
    read: list[str] = wire(default_factory=list)
    """User ids that have read it."""
    unread: list[str] = wire(default_factory=list)
    """User ids that have not read it."""
