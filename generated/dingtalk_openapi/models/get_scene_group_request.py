from __future__ import annotations

from ..model import Body


class GetSceneGroupRequest(Body):
    """Which group."""

    open_conversation_id: str
    """Id of the group ("cid…")."""
