from __future__ import annotations

from ..model import Answer, wire


class CreateApprovalResult(Answer):
    """The approval."""

    instance_id: str = wire("instanceId")
    """Id of the approval."""
