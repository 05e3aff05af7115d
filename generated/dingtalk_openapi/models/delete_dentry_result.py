from __future__ import annotations

from ..model import Answer, wire


class DeleteDentryResult(Answer):
    """What became of it."""

    async_: bool | None = wire("async", default=None)
    """It goes on after the answer."""
    task_id: str | None = wire("taskId", default=None)
    """Id of the task that goes on."""
