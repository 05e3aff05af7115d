from __future__ import annotations

from ..model import Answer


class RedirectApprovalTaskResult(Answer):
    """What became of it."""

    result: bool | None = None
    """Whether it was handed on."""
