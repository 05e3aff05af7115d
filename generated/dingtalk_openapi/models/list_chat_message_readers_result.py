from __future__ import annotations

from ..model import Answer, wire


class ListChatMessageReadersResult(Answer):
    """A page of people who have read a message."""

    errcode: int
    """Always 0 in a successful answer."""
    errmsg: str | None = None
    """`ok` in a successful answer; some endpoints leave it out."""
    next_cursor: int | None = None
    """Cursor of the next page; absent on the last one."""
    read_user_id_list: list[str] = wire("readUserIdList", default_factory=list)
    """User ids that have read it; absent when nobody has."""
