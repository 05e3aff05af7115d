from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body, wire

if TYPE_CHECKING:
    pass


class GetUserInfoV2Request(Body):
    """The code to exchange."""

    code: str = wire(secret=True)
    """Login-free code; valid for 5 minutes, single use."""
