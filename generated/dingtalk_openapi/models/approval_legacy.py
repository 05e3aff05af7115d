from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .approval_form_value_legacy import ApprovalFormValueLegacy
    from .approval_record_legacy import ApprovalRecordLegacy
    from .approval_task_legacy import ApprovalTaskLegacy


class ApprovalLegacy(Answer):
    """An approval, as the old host tells it."""

    title: str | None = None
    """Title."""
    create_time: str | None = None
    """When it was made, text format yyyy-MM-dd HH:mm:ss."""
    finish_time: str | None = None
    """When it ended, text format yyyy-MM-dd HH:mm:ss."""
    originator_userid: str | None = None
    """userid of the originator."""
    originator_dept_id: str | None = None
    """Id of the department of the originator; `-1` is the root."""
    originator_dept_name: str | None = None
    """Name of that department."""
    status: str | None = None
    """State."""
    approver_userids: list[str] = wire(default_factory=list)
    """userids of those who decide, only of an approval that a person submitted."""
    cc_userids: list[str] = wire(default_factory=list)
    """userids of those who are told."""
    result: str | None = None
    """The decision, once `status` is `COMPLETED`."""
    business_id: str | None = None
    """Number of the approval for people."""
    operation_records: list[ApprovalRecordLegacy] = wire(default_factory=list)
    """What was done."""
    tasks: list[ApprovalTaskLegacy] = wire(default_factory=list)
    """Tasks of those who decide."""
    biz_action: str | None = None
    """How it came to be."""
    attached_process_instance_ids: list[str] = wire(default_factory=list)
    """Ids of the approvals that changed or withdrew it after it was agreed to; `biz_action` of each tells which."""
    form_component_values: list[ApprovalFormValueLegacy] = wire(default_factory=list)
    """Values of the form."""
    main_process_instance_id: str | None = None
    """Id of the approval that it belongs to."""
