from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .failed_callback import FailedCallback


class ListFailedCallbacksResult(Answer):
    """Events that could not be delivered."""

    errcode: int
    """Always 0 in a successful answer."""
    errmsg: str | None = None
    """`ok` in a successful answer; some endpoints leave it out."""
    has_more: bool | None = None
    """Whether there are more events; call again."""
    failed_list: list[FailedCallback] = wire(default_factory=list)
    """The events, at most 200."""
