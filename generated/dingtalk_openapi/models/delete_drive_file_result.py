from __future__ import annotations

from ..model import Answer


class DeleteDriveFileResult(Answer):
    """What became of it."""

    success: bool | None = None
    """It was deleted."""
