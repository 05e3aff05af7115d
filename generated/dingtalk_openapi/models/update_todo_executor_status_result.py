from __future__ import annotations

from ..model import Answer


class UpdateTodoExecutorStatusResult(Answer):
    """Whether it was changed."""

    result: bool | None = None
    """Whether it was changed."""
