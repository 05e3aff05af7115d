from __future__ import annotations

from ..model import Body, wire


class CreateSsoAccessTokenRequest(Body):
    """Which corp asks for a sso token."""

    corpid: str
    """Id of the corp; all lower case on the wire."""
    sso_secret: str = wire("ssoSecret", secret=True)
    """The SSOSecret of the corp, from the developer console."""
