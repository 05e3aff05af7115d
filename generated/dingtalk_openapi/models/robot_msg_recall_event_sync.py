from __future__ import annotations

from typing import Literal

from ..model import wire
from .robot_message_fields import RobotMessageFields
from .sync_event_fields import SyncEventFields


class RobotMsgRecallEventSync(SyncEventFields, RobotMessageFields):
    """A message of a robot was withdrawn. Parsed `biz_data` of a SyncHTTP row with biz_type 261."""

    sync_action: Literal["robot_msg_recall"] = wire("syncAction", default="robot_msg_recall")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
    operat_time: int | None = wire("OperatTime", default=None)
    """When, in milliseconds; spelled so on the wire."""
