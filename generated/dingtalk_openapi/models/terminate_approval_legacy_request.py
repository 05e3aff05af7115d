from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body

if TYPE_CHECKING:
    from .approval_termination_legacy import ApprovalTerminationLegacy


class TerminateApprovalLegacyRequest(Body):
    """Which approval is withdrawn, and by whom."""

    request: ApprovalTerminationLegacy
    """Which approval is withdrawn, and by whom."""
