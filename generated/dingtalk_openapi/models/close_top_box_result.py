from __future__ import annotations

from ..model import Answer


class CloseTopBoxResult(Answer):
    """Whether it was done."""

    success: bool | None = None
    """Whether it was done."""
