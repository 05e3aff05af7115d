from __future__ import annotations

from ..model import Answer, wire


class RobotMessageCurrentFields(Answer):
    """Which message of a robot an event is about, in Stream mode: in camelCase."""

    open_conversation_id: str | None = wire("openConversationId", default=None)
    """Open conversation id, `cid...`."""
    user_id: str | None = wire("userId", default=None)
    """Userid of the person."""
    union_id: str | None = wire("unionId", default=None)
    """Unionid of the person."""
    process_query_key: str | None = wire("processQueryKey", default=None)
    """Key of the message, as the call that sent it answered."""
    robot_code: str | None = wire("robotCode", default=None)
    """Code of the robot."""
