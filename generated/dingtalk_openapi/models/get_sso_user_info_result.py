from __future__ import annotations

from typing import TYPE_CHECKING

from .oapi_envelope import OapiEnvelope

if TYPE_CHECKING:
    from .sso_corp import SsoCorp
    from .sso_user import SsoUser


class GetSsoUserInfoResult(OapiEnvelope):
    """Which administrator came from the admin console (2016)."""

    user_info: SsoUser
    """An administrator who came from the admin console."""
    corp_info: SsoCorp | None = None
    """The corp of an administrator."""
    is_sys: bool | None = None
    """Whether the person is an administrator; true here."""
