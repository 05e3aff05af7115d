from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .approval_approvers_legacy import ApprovalApproversLegacy
    from .approval_value_legacy import ApprovalValueLegacy


class CreateApprovalLegacyRequest(Body):
    """An approval."""

    process_code: str
    """Code of the form."""
    originator_user_id: str
    """userid of the originator."""
    dept_id: int
    """Id of the department of the originator, -1 for the root."""
    form_component_values: Sequence[ApprovalValueLegacy]
    """Values of the form."""
    agent_id: int | Unset = UNSET
    """AgentId of the app; a third-party app has to give it."""
    approvers: Sequence[str | int] | Unset = wire(default=UNSET, joined=",")
    """userids of those who decide, one after another."""
    approvers_v2: Sequence[ApprovalApproversLegacy] | Unset = UNSET
    """The steps; they count more than `approvers`."""
    cc_list: Sequence[str | int] | Unset = wire(default=UNSET, joined=",")
    """userids of those who are told, only with `approvers` or `approvers_v2`."""
    cc_position: Literal["START", "FINISH", "START_FINISH"] | Unset = UNSET
    """When they are told. `START`: at the start, `FINISH`: at the end, `START_FINISH`: both."""
