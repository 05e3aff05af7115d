from __future__ import annotations

from ..model import wire
from .oapi_envelope import OapiEnvelope


class GetSnsTokenResult(OapiEnvelope):
    """A token of an open app."""

    access_token: str = wire(secret=True)
    """The access token, for the calls below `/sns` only."""
