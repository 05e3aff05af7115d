from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from ..model import Body, wire


class UpdateGroupAdminsRequest(Body):
    """Whom to make administrators, or no longer."""

    open_conversation_id: str = wire("openConversationId")
    """Id of the group ("cid…")."""
    user_ids: Sequence[str] = wire("userIds")
    """Userids of the members."""
    role: Literal[2, 3]
    """What they become: 2 administrators, 3 no longer."""
