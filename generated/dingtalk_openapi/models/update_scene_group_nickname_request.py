from __future__ import annotations

from ..model import Body, wire


class UpdateSceneGroupNicknameRequest(Body):
    """A nickname in a group."""

    open_conversation_id: str = wire("openConversationId")
    """Id of the group ("cid…")."""
    user_id: str = wire("userId")
    """Userid of the member."""
    group_nick: str = wire("groupNick")
    """The nickname; at most 30 characters, better not more than 10."""
