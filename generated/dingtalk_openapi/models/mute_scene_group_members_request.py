from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from ..model import UNSET, Body, Unset, wire


class MuteSceneGroupMembersRequest(Body):
    """Whom to mute, and for how long."""

    user_id_list: Sequence[str] = wire("userIdList")
    """Userids of the members; at most 999."""
    open_conversation_id: str = wire("openConversationId")
    """Id of the group ("cid…")."""
    mute_status: Literal[0, 1] = wire("muteStatus")
    """0 no longer muted, 1 muted."""
    mute_duration: int = wire("muteDuration")
    """How long, in milliseconds."""
    union_ids: Sequence[str] | Unset = wire("unionIds", default=UNSET)
    """Unionids of members; in the official SDK only."""
