from __future__ import annotations

from typing import Literal

from ..model import UNSET, Body, Unset, wire


class CreateUserAccessTokenRequest(Body):
    """Which app asks for a token, and by what right."""

    client_id: str = wire("clientId")
    """AppKey, SuiteKey or AppId of the app."""
    client_secret: str = wire("clientSecret", secret=True)
    """Secret of the app."""
    grant_type: Literal["authorization_code", "refresh_token"] = wire("grantType")
    """`authorization_code` exchanges `code`, `refresh_token` exchanges `refreshToken`."""
    code: str | Unset = wire(default=UNSET, secret=True)
    """The `authCode` of the login; required for `authorization_code`."""
    refresh_token: str | Unset = wire("refreshToken", default=UNSET, secret=True)
    """The refresh token of an earlier answer, valid for 30 days; required for `refresh_token`."""
