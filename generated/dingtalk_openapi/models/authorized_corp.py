from __future__ import annotations

from ..model import Answer


class AuthorizedCorp(Answer):
    """The corp that authorised the app."""

    corpid: str | None = None
    """Id of the corp."""
    corp_name: str | None = None
    """Name of the corp."""
    full_corp_name: str | None = None
    """Full name of the corp; only in the example of the page."""
    corp_type: int | None = None
    """Kind of the corp; only in the example of the page (0), which does not tell the values."""
    industry: str | None = None
    """Industry of the corp."""
    is_authenticated: bool | None = None
    """Whether the corp is verified."""
    auth_level: int | None = None
    """Level of the verification."""
    corp_logo_url: str | None = None
    """URL of the logo."""
    invite_code: str | None = None
    """Invitation code."""
    invite_url: str | None = None
    """Invitation link."""
    license_code: str | None = None
    """Serial number."""
    auth_channel: str | None = None
    """Code of the channel."""
    auth_channel_type: str | None = None
    """Type of the channel; can be empty."""
