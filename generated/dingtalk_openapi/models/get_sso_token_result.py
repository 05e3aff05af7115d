from __future__ import annotations

from ..model import wire
from .oapi_envelope import OapiEnvelope


class GetSsoTokenResult(OapiEnvelope):
    """A sso token of the old host."""

    access_token: str = wire(secret=True)
    """The sso token."""
