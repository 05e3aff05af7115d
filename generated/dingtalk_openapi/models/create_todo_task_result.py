from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .todo_task_content_field import TodoTaskContentField
    from .todo_task_detail_url import TodoTaskDetailUrl
    from .todo_task_notify_configs import TodoTaskNotifyConfigs


class CreateTodoTaskResult(Answer):
    """The to-do."""

    id: str | None = None
    """Id of the to-do."""
    subject: str | None = None
    """Title."""
    description: str | None = None
    """Description."""
    start_time: int | None = wire("startTime", default=None)
    """When it begins, in milliseconds."""
    due_time: int | None = wire("dueTime", default=None)
    """When it is due, in milliseconds."""
    finish_time: int | None = wire("finishTime", default=None)
    """When it was finished, in milliseconds."""
    done: bool | None = None
    """Whether it is done."""
    executor_ids: list[str] = wire("executorIds", default_factory=list)
    """Unionids of those who do it."""
    participant_ids: list[str] = wire("participantIds", default_factory=list)
    """Unionids of those who take part."""
    detail_url: TodoTaskDetailUrl | None = wire("detailUrl", default=None)
    """The page of a to-do."""
    source: str | None = None
    """Where it comes from."""
    source_id: str | None = wire("sourceId", default=None)
    """Id of the to-do in your own system."""
    created_time: int | None = wire("createdTime", default=None)
    """When it was made, in milliseconds."""
    modified_time: int | None = wire("modifiedTime", default=None)
    """When it was last changed, in milliseconds."""
    creator_id: str | None = wire("creatorId", default=None)
    """Unionid of the person who made it."""
    modifier_id: str | None = wire("modifierId", default=None)
    """Unionid of the person who changed it last."""
    biz_tag: str | None = wire("bizTag", default=None)
    """Which app it is of."""
    request_id: str | None = wire("requestId", default=None)
    """Id of the request."""
    content_field_list: list[TodoTaskContentField] = wire("contentFieldList", default_factory=list)
    """Fields of the card."""
    is_only_show_executor: bool | None = wire("isOnlyShowExecutor", default=None)
    """Whether only the executors see it in their lists."""
    priority: int | None = None
    """Priority."""
    notify_configs: TodoTaskNotifyConfigs | None = wire("notifyConfigs", default=None)
    """Who is told of a to-do, and how."""
