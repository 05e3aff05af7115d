from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .robot_ding_failures import RobotDingFailures


class SendRobotDingResult(Answer):
    """The message that is on its way."""

    open_ding_id: str | None = wire("openDingId", default=None)
    """Id of the message, for `recall_robot_ding`."""
    failed_list: RobotDingFailures | None = wire("failedList", default=None)
    """Who does not get the message, reason → userids."""
