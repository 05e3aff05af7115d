from __future__ import annotations

from ..model import Answer, wire


class SentPersonalMessage(Answer):
    """The message that was sent."""

    open_task_id: str | None = wire("openTaskId", default=None)
    """Id of the task that sends it."""
