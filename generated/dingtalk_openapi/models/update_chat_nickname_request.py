from __future__ import annotations

from ..model import Body


class UpdateChatNicknameRequest(Body):
    """A nickname in a group."""

    userid: str
    """Userid of the member."""
    chatid: str
    """Id of the group ("chat…")."""
    group_nick: str
    """The nickname."""
