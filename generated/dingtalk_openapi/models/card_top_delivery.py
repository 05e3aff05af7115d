from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from ..model import UNSET, Body, Unset, wire


class CardTopDelivery(Body):
    """How a card gets to the top of a group."""

    expired_time_millis: int | Unset = wire("expiredTimeMillis", default=UNSET)
    """Until when it is there, Unix time in milliseconds; needed for this space."""
    user_ids: Sequence[str] | Unset = wire("userIds", default=UNSET)
    """Userids (with `userIdType` 2 unionids) of those who see it."""
    platforms: Sequence[Literal["android", "ios", "win", "mac"]] | Unset = UNSET
    """Devices that show it; all when absent."""
