from __future__ import annotations

from ..model import Body, wire


class GetGroupStorageSpaceRequest(Body):
    """Which group."""

    open_conversation_id: str = wire("openConversationId")
    """OpenConversationId of the group."""
