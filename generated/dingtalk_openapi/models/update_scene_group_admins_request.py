from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from ..model import UNSET, Body, Unset, wire


class UpdateSceneGroupAdminsRequest(Body):
    """Whom to make administrators, or no longer."""

    open_conversation_id: str = wire("openConversationId")
    """Id of the group ("cid…")."""
    role: Literal[2, 3]
    """What they become: 2 administrators, 3 no longer."""
    user_ids: Sequence[str] | Unset = wire("userIds", default=UNSET)
    """Userids of members; at most 12."""
    union_ids: Sequence[str] | Unset = wire("unionIds", default=UNSET)
    """Unionids of external contacts."""
