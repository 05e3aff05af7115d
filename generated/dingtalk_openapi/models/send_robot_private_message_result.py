from __future__ import annotations

from ..model import Answer, wire


class SendRobotPrivateMessageResult(Answer):
    """The message that is on its way."""

    process_query_key: str = wire("processQueryKey")
    """Id of the message, for `query_robot_private_message` and `recall_robot_private_messages`."""
