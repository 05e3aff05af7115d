from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer

if TYPE_CHECKING:
    from .sso_corp import SsoCorp
    from .sso_user import SsoUser


class GetSsoUserInfoResult(Answer):
    """Which administrator came from the admin console (2016)."""

    errcode: int
    """Always 0 in a successful answer."""
    user_info: SsoUser
    """An administrator who came from the admin console."""
    errmsg: str | None = None
    """`ok` in a successful answer; some endpoints leave it out."""
    corp_info: SsoCorp | None = None
    """The corp of an administrator."""
    is_sys: bool | None = None
    """Whether the person is an administrator; true here."""
