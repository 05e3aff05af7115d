from __future__ import annotations

from ..model import UNSET, Body, Unset, wire


class TodoRemindNotifyConfigs(Body):
    """How to remind of a to-do."""

    ding_notify: str | Unset = wire("dingNotify", default=UNSET)
    """Whether a DING pops up."""
    send_todo_apn: str | Unset = wire("sendTodoApn", default=UNSET)
    """Whether telephones notify; as `dingNotify` by default."""
