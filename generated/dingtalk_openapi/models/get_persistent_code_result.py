from __future__ import annotations

from ..model import wire
from .oapi_envelope import OapiEnvelope


class GetPersistentCodeResult(OapiEnvelope):
    """The persistent code of a person."""

    openid: str
    """Openid of the person, within this open app."""
    persistent_code: str = wire(secret=True)
    """The persistent code; does not expire."""
    unionid: str | None = None
    """Unionid of the person, within all apps of the developer account."""
