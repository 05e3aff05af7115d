from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .approval_form_value import ApprovalFormValue
    from .approval_record import ApprovalRecord
    from .approval_task import ApprovalTask


class Approval(Answer):
    """An approval."""

    title: str | None = None
    """Title."""
    finish_time: str | None = wire("finishTime", default=None)
    """When it ended, text format yyyy-MM-ddTHH:mmZ."""
    originator_user_id: str | None = wire("originatorUserId", default=None)
    """userid of the originator."""
    originator_dept_id: str | None = wire("originatorDeptId", default=None)
    """Id of the department of the originator; `-1` is the root."""
    originator_dept_name: str | None = wire("originatorDeptName", default=None)
    """Name of that department."""
    status: str | None = None
    """State."""
    approver_user_ids: list[str] = wire("approverUserIds", default_factory=list)
    """userids of those who decide, only of an approval that a program made."""
    cc_user_ids: list[str] = wire("ccUserIds", default_factory=list)
    """userids of those who are told."""
    result: str | None = None
    """The decision, once `status` is `COMPLETED`."""
    business_id: str | None = wire("businessId", default=None)
    """Number of the approval for people."""
    operation_records: list[ApprovalRecord] = wire("operationRecords", default_factory=list)
    """What was done."""
    tasks: list[ApprovalTask] = wire(default_factory=list)
    """Tasks of those who decide."""
    biz_action: str | None = wire("bizAction", default=None)
    """How it came to be."""
    biz_data: str | None = wire("bizData", default=None)
    """Data of a program, as it gave them."""
    attached_process_instance_ids: list[str] = wire("attachedProcessInstanceIds", default_factory=list)
    """Ids of approvals that belong to it."""
    main_process_instance_id: str | None = wire("mainProcessInstanceId", default=None)
    """Id of the approval that it belongs to."""
    form_component_values: list[ApprovalFormValue] = wire("formComponentValues", default_factory=list)
    """Values of the form."""
    create_time: str | None = wire("createTime", default=None)
    """When it was made, text format yyyy-MM-ddTHH:mmZ."""
