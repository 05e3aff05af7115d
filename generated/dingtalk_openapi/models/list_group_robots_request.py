from __future__ import annotations

from ..model import Body, wire


class ListGroupRobotsRequest(Body):
    """Whose robots to list."""

    open_conversation_id: str = wire("openConversationId")
    """Id of the group ("cid…")."""
