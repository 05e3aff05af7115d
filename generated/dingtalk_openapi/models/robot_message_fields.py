from __future__ import annotations

from ..model import Answer, wire


class RobotMessageFields(Answer):
    """Which message of a robot an event is about, in HTTP pushes and SyncHTTP rows: in PascalCase."""

    open_conversation_id: str | None = wire("OpenConversationId", default=None)
    """Open conversation id, `cid...`."""
    user_id: str | None = wire("UserId", default=None)
    """Userid of the person."""
    union_id: str | None = wire("UnionId", default=None)
    """Unionid of the person."""
    process_query_key: str | None = wire("ProcessQueryKey", default=None)
    """Key of the message, as the call that sent it answered."""
    robot_code: str | None = wire("RobotCode", default=None)
    """Code of the robot."""
