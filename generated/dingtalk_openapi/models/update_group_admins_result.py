from __future__ import annotations

from ..model import Answer


class UpdateGroupAdminsResult(Answer):
    """Whether it was done."""

    success: str | None = None
    """Whether it was done, "true" or "false"."""
