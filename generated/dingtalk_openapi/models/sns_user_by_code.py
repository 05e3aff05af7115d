from __future__ import annotations

from ..model import Answer


class SnsUserByCode(Answer):
    """A person who logged in to an open app, as the code alone tells."""

    nick: str | None = None
    """Nickname of the person."""
    openid: str | None = None
    """Openid of the person, within this open app."""
    unionid: str | None = None
    """Unionid of the person, within all apps of the developer account."""
    main_org_auth_high_level: bool | None = None
    """Whether the main corp of the person has a high-level verification."""
