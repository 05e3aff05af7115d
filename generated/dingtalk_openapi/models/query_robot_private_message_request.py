from __future__ import annotations

from ..model import UNSET, Body, Unset, wire


class QueryRobotPrivateMessageRequest(Body):
    """Which message to look at."""

    process_query_key: str = wire("processQueryKey")
    """The `processQueryKey` that `send_robot_private_message` answered, or the `carrierId` of a card."""
    open_conversation_id: str | Unset = wire("openConversationId", default=UNSET)
    """Id of the conversation of two people ("cid…")."""
    robot_code: str | Unset = wire("robotCode", default=UNSET)
    """Robot code of the app robot that sent the message."""
    max_results: int | Unset = wire("maxResults", default=UNSET)
    """How many readers a page has, at most 200."""
    next_token: str | Unset = wire("nextToken", default=UNSET)
    """The `nextToken` of the page before; absent for the first page."""
