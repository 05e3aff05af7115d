from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class RobotMsgReadEventSync(Answer):
    """A person read a message of a robot. Parsed `biz_data` of a SyncHTTP row with biz_type 260."""

    sync_action: Literal["robot_msg_read"] = wire("syncAction", default="robot_msg_read")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
    event_id: str | None = wire("eventId", default=None)
    """Id of this event; not in every example."""
    sync_seq: str | None = wire("syncSeq", default=None)
    """Text in hexadecimal digits; the docs do not explain it; not in every example."""
    open_conversation_id: str | None = wire("OpenConversationId", default=None)
    """Open conversation id, `cid...`."""
    user_id: str | None = wire("UserId", default=None)
    """User id of the person."""
    union_id: str | None = wire("UnionId", default=None)
    """Union id of the person."""
    process_query_key: str | None = wire("ProcessQueryKey", default=None)
    """Key of the message, as the call that sent it answered."""
    robot_code: str | None = wire("RobotCode", default=None)
    """Code of the robot."""
    operat_time: str | None = wire("OperatTime", default=None)
    """When, in milliseconds, as text; spelled so on the wire."""
