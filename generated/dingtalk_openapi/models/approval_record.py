from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .approval_record_file import ApprovalRecordFile


class ApprovalRecord(Answer):
    """What somebody did."""

    user_id: str | None = wire("userId", default=None)
    """userid of who did it."""
    date: str | None = None
    """When, text format yyyy-MM-ddTHH:mmZ."""
    type_: str | None = wire("type", default=None)
    """What was done."""
    result: str | None = None
    """The decision."""
    remark: str | None = None
    """Comment."""
    attachments: list[ApprovalRecordFile] = wire(default_factory=list)
    """Files of the comment."""
    cc_user_ids: list[str] = wire("ccUserIds", default_factory=list)
    """userids of those who were told."""
    activity_id: str | None = wire("activityId", default=None)
    """Id of the step."""
    show_name: str | None = wire("showName", default=None)
    """Name of the step."""
    images: list[str] = wire(default_factory=list)
    """Addresses of pictures."""
