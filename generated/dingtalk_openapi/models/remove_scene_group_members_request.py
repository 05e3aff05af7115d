from __future__ import annotations

from collections.abc import Sequence

from ..model import UNSET, Body, Unset


class RemoveSceneGroupMembersRequest(Body):
    """Whom."""

    open_conversation_id: str
    """Id of the group ("cid…")."""
    user_ids: Sequence[str] | Unset = UNSET
    """Userids."""
    union_ids: Sequence[str] | Unset = UNSET
    """Unionids."""
