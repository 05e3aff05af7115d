from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer

if TYPE_CHECKING:
    from .approval_file_url import ApprovalFileUrl


class GetApprovalFileUrlResult(Answer):
    """Where a file is."""

    result: ApprovalFileUrl | None = None
    """The file."""
    success: bool | None = None
    """Whether the call worked."""
