from __future__ import annotations

from ..model import Answer, wire


class AppAuthCorp(Answer):
    """The corp that authorised the app."""

    invite_code: str | None = wire("inviteCode", default=None)
    """Invitation code."""
    industry: str | None = None
    """Industry of the corp."""
    corp_name: str | None = wire("corpName", default=None)
    """Name of the corp."""
    license_code: str | None = wire("licenseCode", default=None)
    """Serial number."""
    auth_channel: str | None = wire("authChannel", default=None)
    """Code of the channel."""
    auth_channel_type: str | None = wire("authChannelType", default=None)
    """Type of the channel; can be empty."""
    auth_level: int | None = wire("authLevel", default=None)
    """Level of the verification."""
    invite_url: str | None = wire("inviteUrl", default=None)
    """Invitation link."""
    corp_logo_url: str | None = wire("corpLogoUrl", default=None)
    """URL of the logo."""
