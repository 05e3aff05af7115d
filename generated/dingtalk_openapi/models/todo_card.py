from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .todo_task_detail_url import TodoTaskDetailUrl


class TodoCard(Answer):
    """A to-do in a list."""

    task_id: str | None = wire("taskId", default=None)
    """Id of the to-do."""
    subject: str | None = None
    """Title."""
    due_time: int | None = wire("dueTime", default=None)
    """When it is due, in milliseconds."""
    detail_url: TodoTaskDetailUrl | None = wire("detailUrl", default=None)
    """The page of a to-do."""
    priority: int | None = None
    """Priority."""
    created_time: int | None = wire("createdTime", default=None)
    """When it was made, in milliseconds."""
    modified_time: int | None = wire("modifiedTime", default=None)
    """When it was last changed, in milliseconds."""
    creator_id: str | None = wire("creatorId", default=None)
    """Unionid of the person who made it."""
    source_id: str | None = wire("sourceId", default=None)
    """Id of the to-do in your own system."""
    biz_tag: str | None = wire("bizTag", default=None)
    """Which app it is of."""
    is_done: bool | None = wire("isDone", default=None)
    """Whether it is done."""
    todo_type: str | None = wire("todoType", default=None)
    """What it is."""
