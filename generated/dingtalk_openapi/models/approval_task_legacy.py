from __future__ import annotations

from ..model import Answer


class ApprovalTaskLegacy(Answer):
    """A task of somebody who decides."""

    userid: str | None = None
    """userid of who decides."""
    task_status: str | None = None
    """State."""
    task_result: str | None = None
    """The decision."""
    create_time: str | None = None
    """When it began, text format yyyy-MM-dd HH:mm:ss."""
    finish_time: str | None = None
    """When it ended, text format yyyy-MM-dd HH:mm:ss."""
    taskid: str | None = None
    """Id of the task."""
    url: str | None = None
    """Address of the task."""
    activity_id: str | None = None
    """Id of the step."""
