from __future__ import annotations

from ..model import Answer, wire


class CreateUserAccessTokenResult(Answer):
    """A token of one person."""

    access_token: str = wire("accessToken", secret=True)
    """The token of the person."""
    refresh_token: str | None = wire("refreshToken", default=None, secret=True)
    """The new refresh token, valid for 30 days."""
    expire_in: int | None = wire("expireIn", default=None)
    """Lifetime of the token in seconds, 7200."""
    corp_id: str | None = wire("corpId", default=None)
    """Id of the corp that the person chose; needs the scope `openid corpid`."""
