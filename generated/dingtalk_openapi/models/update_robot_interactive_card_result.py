from __future__ import annotations

from ..model import Answer, wire


class UpdateRobotInteractiveCardResult(Answer):
    """The message that was changed."""

    process_query_key: str | None = wire("processQueryKey", default=None)
    """Key of the message, to ask who has read it and to recall it."""
