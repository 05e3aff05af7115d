from __future__ import annotations

from typing import Literal

from ..model import wire
from .current_event_fields import CurrentEventFields


class RobotMsgReadEventCurrent(CurrentEventFields):
    """A person read a message of a robot. Stream mode."""

    process_query_key: str = wire("processQueryKey")
    """Key of the message, as the call that sent it answered."""
    event_type: Literal["robot_msg_read"] = wire("EventType", default="robot_msg_read")
    """Name of the event."""
    open_conversation_id: str | None = wire("openConversationId", default=None)
    """Open conversation id, `cid...`."""
    user_id: str | None = wire("userId", default=None)
    """Userid of the person."""
    union_id: str | None = wire("unionId", default=None)
    """Unionid of the person."""
    robot_code: str | None = wire("robotCode", default=None)
    """Code of the robot."""
    operat_time: str | None = wire("operatTime", default=None)
    """When, in milliseconds, as text; spelled so on the wire."""
