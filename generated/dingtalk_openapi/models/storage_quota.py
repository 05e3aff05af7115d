from __future__ import annotations

from ..model import Answer, wire


class StorageQuota(Answer):
    """How much room there is."""

    used: int | None = None
    """Bytes that are in use."""
    max_: int | None = wire("max", default=None)
    """Bytes at most; absent when the room of the corp is shared."""
    reserved: int | None = None
    """Bytes that are reserved and not used yet; absent when none were reserved."""
    type_: str | None = wire("type", default=None)
    """Whose room it is."""
