from __future__ import annotations

from ..model import UNSET, Body, Unset, wire


class TodoNotifyConfigs(Body):
    """Who is told of a to-do, and how."""

    ding_notify: str | Unset = wire("dingNotify", default=UNSET)
    """Whether a DING pops up."""
    send_todo_apn: str | Unset = wire("sendTodoApn", default=UNSET)
    """Whether telephones notify; as `dingNotify` by default."""
    send_assistant_chat: str | Unset = wire("sendAssistantChat", default=UNSET)
    """Whether the assistant sends a message; true by default."""
