from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .approval_condition_component import ApprovalConditionComponent


class ListApprovalConditionComponentsResult(Answer):
    """Components."""

    result: list[ApprovalConditionComponent] = wire(default_factory=list)
    """The components."""
