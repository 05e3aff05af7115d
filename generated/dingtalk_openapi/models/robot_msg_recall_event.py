from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class RobotMsgRecallEvent(Answer):
    """A message of a robot was withdrawn. HTTP push."""

    process_query_key: str = wire("ProcessQueryKey")
    """Key of the message, as the call that sent it answered."""
    event_type: Literal["robot_msg_recall"] = wire("EventType", default="robot_msg_recall")
    """Name of the event."""
    event_time: int | None = wire("EventTime", default=None)
    """Time of the event in milliseconds."""
    corp_id: str | None = wire("CorpId", default=None)
    """Corp in which it happened."""
    biz_id: str | None = wire("BizId", default=None)
    """Business id of the event, text; the docs do not explain it."""
    event_id: str | None = wire("eventId", default=None)
    """Id of this event."""
    event_unified_app_id: str | None = wire("eventUnifiedAppId", default=None)
    """The app that subscribed to the event; in Stream mode only."""
    open_conversation_id: str | None = wire("OpenConversationId", default=None)
    """Open conversation id, `cid...`."""
    user_id: str | None = wire("UserId", default=None)
    """User id of the person."""
    union_id: str | None = wire("UnionId", default=None)
    """Union id of the person."""
    robot_code: str | None = wire("RobotCode", default=None)
    """Code of the robot."""
    operat_time: int | None = wire("OperatTime", default=None)
    """When, in milliseconds; spelled so on the wire."""
