from __future__ import annotations

from ..model import Answer, wire


class RecallRobotDingResult(Answer):
    """The message that was withdrawn."""

    open_ding_id: str | None = wire("openDingId", default=None)
    """Id of the message."""
