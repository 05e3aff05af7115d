from __future__ import annotations

from ..model import UNSET, Body, Unset, wire


class SendRobotGroupMessageTarget(Body):
    """From which robot and to which group a message goes."""

    open_conversation_id: str = wire("openConversationId")
    """Id of the group ("cid…")."""
    robot_code: str = wire("robotCode")
    """Robot code of the app robot."""
    cool_app_code: str | Unset = wire("coolAppCode", default=UNSET)
    """Code of the cool app; required when the robot was installed through a group cool app."""
    token: str | Unset = wire(default=UNSET, secret=True)
    """Token of the robot in the group; in the official SDKs only."""
