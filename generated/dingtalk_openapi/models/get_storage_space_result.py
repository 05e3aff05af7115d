from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer

if TYPE_CHECKING:
    from .storage_space import StorageSpace


class GetStorageSpaceResult(Answer):
    """A space."""

    space: StorageSpace | None = None
    """The space."""
