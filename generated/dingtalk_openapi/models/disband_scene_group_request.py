from __future__ import annotations

from ..model import Body, wire


class DisbandSceneGroupRequest(Body):
    """Which group to disband."""

    open_conversation_id: str = wire("openConversationId")
    """Id of the group ("cid…")."""
