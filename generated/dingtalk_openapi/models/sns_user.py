from __future__ import annotations

from ..model import Answer, wire


class SnsUser(Answer):
    """A person who logged in to an open app."""

    nick: str | None = None
    """Nickname of the person."""
    openid: str | None = None
    """Openid of the person, within this open app."""
    unionid: str | None = None
    """Unionid of the person, within all apps of the developer account."""
    ding_id: str | None = wire("dingId", default=None)
    """DingTalk id of the person."""
    masked_mobile: str | None = wire("maskedMobile", default=None)
    """Mobile number with some digits hidden."""
