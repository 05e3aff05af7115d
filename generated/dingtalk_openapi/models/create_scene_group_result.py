from __future__ import annotations

from ..model import Answer


class CreateSceneGroupResult(Answer):
    """The group."""

    open_conversation_id: str | None = None
    """Id of the group ("cid…")."""
    chat_id: str | None = None
    """Id of the group that older calls take ("chat…")."""
