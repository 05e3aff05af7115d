from __future__ import annotations

from ..model import Answer


class DeleteNotableRecordsResult(Answer):
    """Whether the records were deleted."""

    success: bool | None = None
    """Whether it worked."""
