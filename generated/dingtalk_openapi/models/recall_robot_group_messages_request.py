from __future__ import annotations

from collections.abc import Sequence

from ..model import Body, wire


class RecallRobotGroupMessagesRequest(Body):
    """Which messages to withdraw."""

    open_conversation_id: str = wire("openConversationId")
    """Id of the group ("cid…")."""
    robot_code: str = wire("robotCode")
    """Robot code of the app robot that sent them."""
    process_query_keys: Sequence[str] = wire("processQueryKeys")
    """The `processQueryKey`s that `send_robot_group_message` answered, at most 20."""
