from __future__ import annotations

from ..model import Body, wire


class PollAppRegistrationRequest(Body):
    """The registration in question."""

    device_code: str = wire(secret=True)
    """The device code from `begin_app_registration`."""
