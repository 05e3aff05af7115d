from __future__ import annotations

from typing import Literal

from ..model import wire
from .robot_message_fields import RobotMessageFields
from .sync_event_fields import SyncEventFields


class RobotMsgReadEventSync(SyncEventFields, RobotMessageFields):
    """A person read a message of a robot. Parsed `biz_data` of a SyncHTTP row with biz_type 260."""

    sync_action: Literal["robot_msg_read"] = wire("syncAction", default="robot_msg_read")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
    operat_time: str | None = wire("OperatTime", default=None)
    """When, in milliseconds, as text; spelled so on the wire."""
