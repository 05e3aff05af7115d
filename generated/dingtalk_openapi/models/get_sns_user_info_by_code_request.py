from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body, wire

if TYPE_CHECKING:
    pass


class GetSnsUserInfoByCodeRequest(Body):
    """The code to exchange."""

    tmp_auth_code: str = wire(secret=True)
    """Code of the redirect; single use."""
