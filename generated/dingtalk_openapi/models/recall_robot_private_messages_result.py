from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .robot_recall_failures import RobotRecallFailures


class RecallRobotPrivateMessagesResult(Answer):
    """What was withdrawn and what was not."""

    success_result: list[str] = wire("successResult", default_factory=list)
    """The `processQueryKey`s of the messages that were withdrawn."""
    failed_result: RobotRecallFailures | None = wire("failedResult", default=None)
    """The messages that were not withdrawn, `processQueryKey` → reason."""
