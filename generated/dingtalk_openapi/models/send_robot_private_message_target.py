from __future__ import annotations

from ..model import Body, wire


class SendRobotPrivateMessageTarget(Body):
    """From which robot and to which conversation a message goes."""

    open_conversation_id: str = wire("openConversationId")
    """Id of the conversation of two people ("cid…"), which events of the cool app tell."""
    robot_code: str = wire("robotCode")
    """Robot code of the app robot."""
    cool_app_code: str = wire("coolAppCode")
    """Code of the cool app that the robot belongs to."""
