from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .storage_quota import StorageQuota


class StoragePartition(Answer):
    """A part of a space."""

    partition_type: str | None = wire("partitionType", default=None)
    """Where its files are."""
    quota: StorageQuota | None = None
    """How much room it has."""
