from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class RobotMsgReadEventSync(Answer):
    """A person read a message of a robot. Parsed `biz_data` of a SyncHTTP row with biz_type 260; the sources give only its
    name.
    """

    sync_action: Literal["robot_msg_read"] = wire("syncAction", default="robot_msg_read")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
