from __future__ import annotations

from ..model import Answer, wire


class SendRobotGroupMessageResult(Answer):
    """The message that is on its way."""

    process_query_key: str = wire("processQueryKey")
    """Id of the message, for `query_robot_group_message` and `recall_robot_group_messages`."""
