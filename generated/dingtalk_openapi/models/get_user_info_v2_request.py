from __future__ import annotations

from ..model import Body, wire


class GetUserInfoV2Request(Body):
    """The code to exchange."""

    code: str = wire(secret=True)
    """Login-free code; valid for 5 minutes, single use."""
