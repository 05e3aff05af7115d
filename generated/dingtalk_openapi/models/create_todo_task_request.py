from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .todo_action import TodoAction
    from .todo_content_field import TodoContentField
    from .todo_detail_url import TodoDetailUrl
    from .todo_extension import TodoExtension
    from .todo_notify_configs import TodoNotifyConfigs
    from .todo_remind_notify_configs import TodoRemindNotifyConfigs


class CreateTodoTaskRequest(Body):
    """A to-do."""

    subject: str
    """Title; at most 1024 characters."""
    source_id: str | Unset = wire("sourceId", default=UNSET)
    """Id of the to-do in your own system; one to-do for each."""
    creator_id: str | Unset = wire("creatorId", default=UNSET)
    """Unionid of the person who makes it."""
    description: str | Unset = UNSET
    """Description; at most 4096 characters. To-dos that lead to a page of yours do not show it."""
    due_time: int | Unset = wire("dueTime", default=UNSET)
    """When it is due, in milliseconds."""
    executor_ids: Sequence[str] | Unset = wire("executorIds", default=UNSET)
    """Unionids of those who do it; better not more than 100."""
    participant_ids: Sequence[str] | Unset = wire("participantIds", default=UNSET)
    """Unionids of those who take part; better not more than 100."""
    detail_url: TodoDetailUrl | Unset = wire("detailUrl", default=UNSET)
    """The page that a click opens. The page of this call lists it as optional, and says that a call without it is refused since
    2024-02-01."""
    content_field_list: Sequence[TodoContentField] | Unset = wire("contentFieldList", default=UNSET)
    """Fields of the card."""
    is_only_show_executor: bool | Unset = wire("isOnlyShowExecutor", default=UNSET)
    """Whether only the executors see it in their lists."""
    priority: Literal[10, 20, 30, 40] | Unset = UNSET
    """Priority."""
    notify_configs: TodoNotifyConfigs | Unset = wire("notifyConfigs", default=UNSET)
    """Who is told, and how, when it is made."""
    biz_category_id: str | Unset = wire("bizCategoryId", default=UNSET)
    """Second category."""
    action_list: Sequence[TodoAction] | Unset = wire("actionList", default=UNSET)
    """Buttons."""
    todo_type: Literal["TODO", "READ"] | Unset = wire("todoType", default=UNSET)
    """What it is: TODO (to do, the default) or READ (to read)."""
    reminder_time_stamp: int | Unset = wire("reminderTimeStamp", default=UNSET)
    """When to remind of it, in milliseconds."""
    remind_notify_configs: TodoRemindNotifyConfigs | Unset = wire("remindNotifyConfigs", default=UNSET)
    """How to remind of it before it is due."""
    third_extension: TodoExtension | Unset = wire("thirdExtension", default=UNSET)
    """Data of your own, name → text."""
