from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .personal_todo_notify_configs import PersonalTodoNotifyConfigs


class CreatePersonalTodoTaskRequest(Body):
    """A to-do of a person."""

    subject: str
    """Title; at most 1024 bytes."""
    executor_ids: Sequence[str] = wire("executorIds")
    """Unionids of those who do it; at most 100."""
    description: str | Unset = UNSET
    """Description; at most 4096 bytes."""
    due_time: int | Unset = wire("dueTime", default=UNSET)
    """When it is due, in milliseconds."""
    participant_ids: Sequence[str] | Unset = wire("participantIds", default=UNSET)
    """Unionids of those who take part; at most 100."""
    notify_configs: PersonalTodoNotifyConfigs | Unset = wire("notifyConfigs", default=UNSET)
    """Who is told, and how."""
    reminder_time_stamp: int | Unset = wire("reminderTimeStamp", default=UNSET)
    """When to remind of it, in milliseconds; later than now, and best 5 to 10 minutes before it is due."""
