from __future__ import annotations

from ..model import Body, wire


class GetPersistentCodeRequest(Body):
    """The code to exchange."""

    tmp_auth_code: str = wire(secret=True)
    """Code of the redirect; single use."""
