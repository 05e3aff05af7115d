from __future__ import annotations

from ..model import Body


class ReplyRobotMessageTarget(Body):
    """What stands beside a message that is a reply; nothing is documented."""
