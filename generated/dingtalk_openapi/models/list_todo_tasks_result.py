from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .todo_card import TodoCard


class ListTodoTasksResult(Answer):
    """A page of to-dos."""

    next_token: str | None = wire("nextToken", default=None)
    """Cursor of the next page; none on the last."""
    todo_cards: list[TodoCard] = wire("todoCards", default_factory=list)
    """The to-dos."""
