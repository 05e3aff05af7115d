from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model import wire
from .current_event_fields import CurrentEventFields

if TYPE_CHECKING:
    from .oa_timeout_plugin_parameters import OaTimeoutPluginParameters


class OaTimeoutPluginTaskMsgEventCurrent(CurrentEventFields):
    """The plugin for approvals with a deadline told somebody. Current form."""

    event_type: Literal["oa_timeout_plugin_task_msg"] = wire("EventType", default="oa_timeout_plugin_task_msg")
    """Name of the event."""
    msg: str | None = None
    """What the plugin does, as JSON text."""
    activity_id: str | None = wire("activityId", default=None)
    """Id of the step."""
    instance_id: str | None = wire("instanceId", default=None)
    """Id of the approval instance."""
    payload_corp_id: str | None = wire("corpId", default=None)
    """Corp in which it happened."""
    process_code: str | None = wire("processCode", default=None)
    """Code of the form, `PROC-...`."""
    sys_param: OaTimeoutPluginParameters | None = wire("sysParam", default=None)
    """Parameters of the system."""
    msg_tag: str | None = wire("msgTag", default=None)
    """Kind of message, such as `taskTrigger`."""
    task_id: str | None = wire("taskId", default=None)
    """Id of the task, as text."""
