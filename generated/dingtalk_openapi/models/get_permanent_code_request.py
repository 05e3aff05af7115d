from __future__ import annotations

from ..model import Body, wire


class GetPermanentCodeRequest(Body):
    """The code to exchange."""

    tmp_auth_code: str = wire(secret=True)
    """AuthCode of the event `tmp_auth_code`; single use."""
