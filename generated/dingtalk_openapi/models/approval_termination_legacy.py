from __future__ import annotations

from ..model import UNSET, Body, Unset


class ApprovalTerminationLegacy(Body):
    """Which approval is withdrawn, and by whom."""

    process_instance_id: str
    """Id of the approval."""
    is_system: bool
    """Whether the system withdraws it, and no person."""
    remark: str | Unset = UNSET
    """Why."""
    operating_userid: str | Unset = UNSET
    """userid of the person who withdraws it."""
