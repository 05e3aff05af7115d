from __future__ import annotations

from ..model import UNSET, Body, Unset, wire


class TerminateApprovalRequest(Body):
    """The approval to withdraw."""

    process_instance_id: str = wire("processInstanceId")
    """Id of the approval."""
    is_system: bool | Unset = wire("isSystem", default=UNSET)
    """Whether the system ends it; otherwise its originator does."""
    remark: str | Unset = UNSET
    """Why."""
    operating_user_id: str | Unset = wire("operatingUserId", default=UNSET)
    """userid of the originator, needed when `isSystem` is false."""
