from __future__ import annotations

from ..model import Answer, wire


class TodoTaskNotifyConfigs(Answer):
    """Who is told of a to-do, and how."""

    ding_notify: str | None = wire("dingNotify", default=None)
    """Whether a DING pops up."""
    send_todo_apn: str | None = wire("sendTodoApn", default=None)
    """Whether telephones notify; as `dingNotify` by default."""
    send_assistant_chat: str | None = wire("sendAssistantChat", default=None)
    """Whether the assistant sends a message; true by default."""
