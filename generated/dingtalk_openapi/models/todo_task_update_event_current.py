from __future__ import annotations

from typing import Literal

from ..model import wire
from .current_event_fields import CurrentEventFields


class TodoTaskUpdateEventCurrent(CurrentEventFields):
    """A to-do was changed. Current form."""

    event_type: Literal["todo_task_update"] = wire("EventType", default="todo_task_update")
    """Name of the event."""
    union_id_list: list[str] = wire("unionIdList", default_factory=list)
    """Unionids of those whose to-do it is; so in Stream mode."""
    pushed_union_id_list: list[str] = wire("UnionIdList", default_factory=list)
    """Unionids of those whose to-do it is; so in HTTP pushes."""
    biz_tag: str | None = wire("bizTag", default=None)
    """Which app the to-do is of."""
    task_id: str | None = wire("taskId", default=None)
    """Id of the to-do."""
