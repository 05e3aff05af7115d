from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .approval_file_legacy import ApprovalFileLegacy


class ApprovalRecordLegacy(Answer):
    """What somebody did."""

    userid: str | None = None
    """userid of who did it."""
    date: str | None = None
    """When, text format yyyy-MM-dd HH:mm:ss."""
    operation_type: str | None = None
    """What was done."""
    operation_result: str | None = None
    """The decision."""
    remark: str | None = None
    """Comment."""
    attachments: list[ApprovalFileLegacy] = wire(default_factory=list)
    """Files of the comment."""
