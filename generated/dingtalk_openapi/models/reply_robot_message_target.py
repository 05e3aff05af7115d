from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body

if TYPE_CHECKING:
    pass


class ReplyRobotMessageTarget(Body):
    """What stands beside a message that is a reply; nothing is documented."""
