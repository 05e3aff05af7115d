from __future__ import annotations

from ..model import Answer


class RobotDingFailures(Answer):
    """Who does not get the message, reason → userids."""
