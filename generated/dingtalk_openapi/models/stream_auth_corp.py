from __future__ import annotations

from ..model import Answer, wire


class StreamAuthCorp(Answer):
    """The corp behind an authorisation, in Stream mode."""

    corpid: str | None = None
    """Id of the corp."""
    corp_name: str | None = wire("corpName", default=None)
    """Name of the corp."""
    full_corp_name: str | None = wire("fullCorpName", default=None)
    """Full name of the corp."""
    corp_type: int | None = wire("corpType", default=None)
    """Kind of the corp; 0 in every example."""
    corp_type_v2: int | None = wire("corpTypeV2", default=None)
    """Kind of the corp."""
    auth_level: int | None = wire("authLevel", default=None)
    """Level of certification."""
    is_authenticated: bool | None = wire("isAuthenticated", default=None)
    """Whether the corp is certified."""
    is_ecological_corp: bool | None = wire("isEcologicalCorp", default=None)
    """Whether the corp is one of partners along a supply chain."""
    industry: str | None = None
    """Industry of the corp."""
    corp_logo_url: str | None = wire("corpLogoUrl", default=None)
    """URL of the logo."""
    invite_code: str | None = wire("inviteCode", default=None)
    """Invitation code."""
    invite_url: str | None = wire("inviteUrl", default=None)
    """Invitation link."""
    license_code: str | None = wire("licenseCode", default=None)
    """Serial number."""
    auth_channel: str | None = wire("authChannel", default=None)
    """Code of the channel."""
    auth_channel_type: str | None = wire("authChannelType", default=None)
    """Type of the channel; can be empty."""
