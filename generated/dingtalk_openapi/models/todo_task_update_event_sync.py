from __future__ import annotations

from typing import Literal

from ..model import wire
from .sync_event_fields import SyncEventFields


class TodoTaskUpdateEventSync(SyncEventFields):
    """A to-do was changed. Parsed `biz_data` of a SyncHTTP row with biz_type 108."""

    sync_action: Literal["todo_task_update"] = wire("syncAction", default="todo_task_update")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
    union_id_list: list[str] = wire("UnionIdList", default_factory=list)
    """Unionids of those whose to-do it is."""
    biz_tag: str | None = wire("bizTag", default=None)
    """Which app the to-do is of."""
    task_id: str | None = wire("taskId", default=None)
    """Id of the to-do."""
