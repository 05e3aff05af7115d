from __future__ import annotations

from ..model import Answer


class LoginUser(Answer):
    """Who logged in."""

    userid: str
    """The userid in the corp."""
    name: str | None = None
    """Name of the person."""
    device_id: str | None = None
    """Id of the device."""
    sys: bool | None = None
    """Whether the person is an administrator."""
    sys_level: int | None = None
    """Level of the administrator."""
    unionid: str | None = None
    """The unionid of the person."""
    associated_unionid: str | None = None
    """The associated unionid of the person."""
