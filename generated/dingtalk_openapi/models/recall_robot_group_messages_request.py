from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body, wire

if TYPE_CHECKING:
    from collections.abc import Sequence


class RecallRobotGroupMessagesRequest(Body):
    """Which messages to withdraw."""

    open_conversation_id: str = wire("openConversationId")
    """Id of the group ("cid…")."""
    robot_code: str = wire("robotCode")
    """Robot code of the app robot that sent them."""
    process_query_keys: Sequence[str] = wire("processQueryKeys")
    """The `processQueryKey`s that `send_robot_group_message` answered, at most 20."""
