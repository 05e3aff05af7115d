from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .todo_content_field import TodoContentField


class UpdateTodoTaskRequest(Body):
    """What to change of a to-do."""

    subject: str | Unset = UNSET
    """Title; at most 1024 characters."""
    description: str | Unset = UNSET
    """Description; at most 4096 characters."""
    due_time: int | Unset = wire("dueTime", default=UNSET)
    """When it is due, in milliseconds."""
    done: bool | Unset = UNSET
    """Whether it is done."""
    executor_ids: Sequence[str] | Unset = wire("executorIds", default=UNSET)
    """Unionids of those who do it; at most 1000."""
    participant_ids: Sequence[str] | Unset = wire("participantIds", default=UNSET)
    """Unionids of those who take part; at most 1000."""
    content_field_list: Sequence[TodoContentField] | Unset = wire("contentFieldList", default=UNSET)
    """Fields of the card."""
