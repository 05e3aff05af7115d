from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class RobotMsgRecallEventSync(Answer):
    """A message of a robot was withdrawn. Parsed `biz_data` of a SyncHTTP row with biz_type 261; the sources give only its
    name.
    """

    sync_action: Literal["robot_msg_recall"] = wire("syncAction", default="robot_msg_recall")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
