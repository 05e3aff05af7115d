from __future__ import annotations

from ..model import Body


class GetApprovalLegacyRequest(Body):
    """The approval that is wanted."""

    process_instance_id: str
    """Id of the approval."""
