from __future__ import annotations

from collections.abc import Sequence

from ..model import Body, wire


class RecallRobotPrivateMessagesRequest(Body):
    """Which messages to withdraw."""

    open_conversation_id: str = wire("openConversationId")
    """Id of the conversation of two people ("cid…")."""
    robot_code: str = wire("robotCode")
    """Robot code of the app robot that sent them."""
    process_query_keys: Sequence[str] = wire("processQueryKeys")
    """The `processQueryKey`s that `send_robot_private_message` answered, at most 20."""
