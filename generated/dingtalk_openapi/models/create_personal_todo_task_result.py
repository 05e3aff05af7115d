from __future__ import annotations

from ..model import Answer, wire


class CreatePersonalTodoTaskResult(Answer):
    """The new to-do."""

    task_id: str | None = wire("taskId", default=None)
    """Id of the to-do."""
    created_time: int | None = wire("createdTime", default=None)
    """When it was made, in milliseconds."""
