from __future__ import annotations

from ..model import Body, wire


class GetSnsUserTokenRequest(Body):
    """The person that a token is asked for."""

    openid: str
    """Openid of the person, within this open app."""
    persistent_code: str = wire(secret=True)
    """The persistent code of the person."""
