from __future__ import annotations

from ..model import Answer, wire


class GetSsoUserInfoV1Result(Answer):
    """Which administrator came from the admin console."""

    user_id: str = wire("userId")
    """The userid in the corp."""
    corp_id: str | None = wire("corpId", default=None)
    """Id of the corp."""
    corp_name: str | None = wire("corpName", default=None)
    """Name of the corp."""
    user_name: str | None = wire("userName", default=None)
    """Name of the person."""
    email: str | None = None
    """E-mail address."""
    avatar: str | None = None
    """URL of the picture."""
    is_admin: bool | None = wire("isAdmin", default=None)
    """Whether the person is an administrator."""
