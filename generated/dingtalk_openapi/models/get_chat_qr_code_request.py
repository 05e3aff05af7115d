from __future__ import annotations

from ..model import Body


class GetChatQrCodeRequest(Body):
    """Which group, and who invites."""

    chatid: str
    """Id of the group ("chat…")."""
    userid: str
    """Userid of the member who shares the code."""
