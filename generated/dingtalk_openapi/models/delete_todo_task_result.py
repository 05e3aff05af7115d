from __future__ import annotations

from ..model import Answer, wire


class DeleteTodoTaskResult(Answer):
    """Whether it was deleted."""

    result: bool | None = None
    """Whether it was deleted."""
    request_id: str | None = wire("requestId", default=None)
    """Id of the request."""
