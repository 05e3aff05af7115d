from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .approval_attachments import ApprovalAttachments


class RedirectApprovalTaskRequest(Body):
    """To whom a task goes."""

    task_id: int = wire("taskId")
    """Id of the task."""
    to_user_id: str = wire("toUserId")
    """userid of who gets it."""
    operate_user_id: str = wire("operateUserId")
    """userid of who has it now."""
    remark: str | Unset = UNSET
    """Why."""
    action_name: str | Unset = wire("actionName", default=UNSET)
    """Name of the step."""
    file: ApprovalAttachments | Unset = UNSET
    """What is attached."""
