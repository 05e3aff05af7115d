from __future__ import annotations

from typing import TYPE_CHECKING

from .service_envelope import ServiceEnvelope

if TYPE_CHECKING:
    from .authorized_agents import AuthorizedAgents
    from .authorized_channel_agents import AuthorizedChannelAgents
    from .authorized_corp import AuthorizedCorp
    from .authorizing_user import AuthorizingUser


class GetAuthInfoResult(ServiceEnvelope):
    """What the corp has authorised, with the envelope of the old host."""

    auth_corp_info: AuthorizedCorp | None = None
    """The corp that authorised the app."""
    auth_user_info: AuthorizingUser | None = None
    """The administrator who authorised the app."""
    auth_info: AuthorizedAgents | None = None
    """The micro-apps that the corp authorised."""
    channel_auth_info: AuthorizedChannelAgents | None = None
    """The service-window apps that the corp authorised."""
