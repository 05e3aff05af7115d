from __future__ import annotations

from ..model import UNSET, Body, Unset, wire


class TodoExecutorStatus(Body):
    """Whether an executor is done."""

    id: str | Unset = UNSET
    """Unionid of the executor."""
    is_done: bool | Unset = wire("isDone", default=UNSET)
    """Whether it is done."""
