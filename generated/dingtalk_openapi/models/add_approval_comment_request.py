from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .approval_attachments import ApprovalAttachments


class AddApprovalCommentRequest(Body):
    """A comment."""

    process_instance_id: str = wire("processInstanceId")
    """Id of the approval."""
    text: str
    """The comment."""
    comment_user_id: str = wire("commentUserId")
    """userid of who comments."""
    file: ApprovalAttachments | Unset = UNSET
    """What is attached."""
