from __future__ import annotations

from ..model import Body


class UpdateChatFriendSwitchRequest(Body):
    """Whether private talk is forbidden."""

    chatid: str
    """Id of the group ("chat…")."""
    is_prohibit: bool
    """Whether it is forbidden."""
