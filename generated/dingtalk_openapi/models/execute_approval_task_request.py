from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .approval_attachments import ApprovalAttachments


class ExecuteApprovalTaskRequest(Body):
    """A decision."""

    process_instance_id: str = wire("processInstanceId")
    """Id of the approval."""
    result: Literal["agree", "refuse"]
    """The decision. `agree`: approve, `refuse`: reject."""
    actioner_user_id: str = wire("actionerUserId")
    """userid of who decides."""
    task_id: int = wire("taskId")
    """Id of the task."""
    remark: str | Unset = UNSET
    """Why."""
    file: ApprovalAttachments | Unset = UNSET
    """What is attached."""
