from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .app_auth_agents import AppAuthAgents
    from .app_auth_corp import AppAuthCorp
    from .app_auth_user import AppAuthUser


class GetAppAuthInfoResult(Answer):
    """What the corp has authorised."""

    auth_app_info: AppAuthAgents | None = wire("authAppInfo", default=None)
    """The micro-apps that the corp authorised."""
    auth_corp_info: AppAuthCorp | None = wire("authCorpInfo", default=None)
    """The corp that authorised the app."""
    auth_user_info: AppAuthUser | None = wire("authUserInfo", default=None)
    """The administrator who authorised the app."""
