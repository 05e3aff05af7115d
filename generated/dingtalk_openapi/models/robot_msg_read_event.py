from __future__ import annotations

from typing import Literal

from ..model import wire
from .current_event_fields import CurrentEventFields


class RobotMsgReadEvent(CurrentEventFields):
    """A person read a message of a robot. HTTP push."""

    process_query_key: str = wire("ProcessQueryKey")
    """Key of the message, as the call that sent it answered."""
    event_type: Literal["robot_msg_read"] = wire("EventType", default="robot_msg_read")
    """Name of the event."""
    open_conversation_id: str | None = wire("OpenConversationId", default=None)
    """Open conversation id, `cid...`."""
    user_id: str | None = wire("UserId", default=None)
    """Userid of the person."""
    union_id: str | None = wire("UnionId", default=None)
    """Unionid of the person."""
    robot_code: str | None = wire("RobotCode", default=None)
    """Code of the robot."""
    operat_time: str | None = wire("OperatTime", default=None)
    """When, in milliseconds, as text; spelled so on the wire."""
