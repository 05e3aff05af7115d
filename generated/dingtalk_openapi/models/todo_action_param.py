from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset

if TYPE_CHECKING:
    from .todo_headers import TodoHeaders


class TodoActionParam(Body):
    """What a button sends."""

    body: str | Unset = UNSET
    """Body of the call."""
    header: TodoHeaders | Unset = UNSET
    """Headers of the call, name → text."""
