from __future__ import annotations

from ..model import Body, wire


class BeginAppRegistrationRequest(Body):
    """The registration to go on with."""

    nonce: str = wire(secret=True)
    """The nonce from `init_app_registration`; it serves once."""
