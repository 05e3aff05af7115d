from __future__ import annotations

from ..model import Answer


class SuiteAuthCorp(Answer):
    """The corp behind an authorisation."""

    corpid: str | None = None
    """Id of the corp."""
    corp_name: str | None = None
    """Name of the corp."""
    full_corp_name: str | None = None
    """Full name of the corp."""
    corp_type: int | None = None
    """Kind of the corp; 0 in every example."""
    corp_type_v2: int | None = None
    """Kind of the corp."""
    auth_level: int | None = None
    """Level of certification."""
    is_authenticated: bool | None = None
    """Whether the corp is certified."""
    is_ecological_corp: bool | str | None = None
    """Whether the corp is one of partners along a supply chain; some examples have it as text, `true` or `false`."""
    industry: str | None = None
    """Industry of the corp."""
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
