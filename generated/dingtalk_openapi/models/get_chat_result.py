from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer

if TYPE_CHECKING:
    from .chat_info import ChatInfo


class GetChatResult(Answer):
    """A group."""

    errcode: int
    """Always 0 in a successful answer."""
    chat_info: ChatInfo
    """A group with its settings and its members."""
    errmsg: str | None = None
    """`ok` in a successful answer; some endpoints leave it out."""
