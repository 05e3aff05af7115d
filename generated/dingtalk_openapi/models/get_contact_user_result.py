from __future__ import annotations

from ..model import Answer, wire


class GetContactUserResult(Answer):
    """The profile of a person."""

    nick: str | None = None
    """Nickname of the person."""
    avatar_url: str | None = wire("avatarUrl", default=None)
    """URL of the picture."""
    mobile: str | None = None
    """Mobile number; needs a permission, and third-party apps get it with some digits hidden."""
    open_id: str | None = wire("openId", default=None)
    """The openid of the person."""
    union_id: str | None = wire("unionId", default=None)
    """The unionid of the person."""
    email: str | None = None
    """E-mail address."""
    state_code: str | None = wire("stateCode", default=None)
    """Country code of the mobile number."""
    login_email: str | None = wire("loginEmail", default=None)
    """E-mail address that the person logs in with; in the official SDKs only."""
    visitor: bool | None = None
    """Whether the person is a visitor; in the official SDKs only."""
