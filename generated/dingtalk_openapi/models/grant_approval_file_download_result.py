from __future__ import annotations

from ..model import Answer


class GrantApprovalFileDownloadResult(Answer):
    """What became of it."""

    result: bool | None = None
    """Whether it was granted."""
    success: bool | None = None
    """Whether the call worked."""
