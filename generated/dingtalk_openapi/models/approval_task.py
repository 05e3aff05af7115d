from __future__ import annotations

from ..model import Answer, wire


class ApprovalTask(Answer):
    """A task of somebody who decides."""

    task_id: int | None = wire("taskId", default=None)
    """Id of the task."""
    user_id: str | None = wire("userId", default=None)
    """userid of who decides."""
    status: str | None = None
    """State."""
    result: str | None = None
    """The decision."""
    create_time: str | None = wire("createTime", default=None)
    """When it began, text format yyyy-MM-ddTHH:mmZ."""
    finish_time: str | None = wire("finishTime", default=None)
    """When it ended, text format yyyy-MM-ddTHH:mmZ."""
    mobile_url: str | None = wire("mobileUrl", default=None)
    """Address for telephones."""
    pc_url: str | None = wire("pcUrl", default=None)
    """Address for computers."""
    process_instance_id: str | None = wire("processInstanceId", default=None)
    """Id of the approval."""
    activity_id: str | None = wire("activityId", default=None)
    """Id of the step."""
    task_group_name: str | None = wire("taskGroupName", default=None)
    """Name of the group of those who decide."""
