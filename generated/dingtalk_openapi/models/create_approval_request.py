from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .approval_approvers import ApprovalApprovers
    from .approval_target_selection import ApprovalTargetSelection
    from .approval_value import ApprovalValue


class CreateApprovalRequest(Body):
    """An approval."""

    originator_user_id: str = wire("originatorUserId")
    """userid of the originator."""
    process_code: str = wire("processCode")
    """Code of the form."""
    form_component_values: Sequence[ApprovalValue] = wire("formComponentValues")
    """Values of the form."""
    biz_detail_page_url: str | Unset = wire("bizDetailPageUrl", default=UNSET)
    """Address of the page of the approval in a system of yours; OA Premium only."""
    dept_id: int | Unset = wire("deptId", default=UNSET)
    """Id of the department of the originator, -1 for the root; needed without `approvers`."""
    microapp_agent_id: int | Unset = wire("microappAgentId", default=UNSET)
    """AgentId of the app."""
    approvers: Sequence[ApprovalApprovers] | Unset = UNSET
    """The steps, instead of those of the form."""
    cc_list: Sequence[str] | Unset = wire("ccList", default=UNSET)
    """userids of those who are told."""
    cc_position: Literal["START", "FINISH", "START_FINISH"] | Unset = wire("ccPosition", default=UNSET)
    """When they are told. `START`: at the start, `FINISH`: at the end, `START_FINISH`: both."""
    target_select_actioners: Sequence[ApprovalTargetSelection] | Unset = wire("targetSelectActioners", default=UNSET)
    """Whom the originator chooses, where the form wants it."""
