from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer

if TYPE_CHECKING:
    from .group_storage_space import GroupStorageSpace


class GetGroupStorageSpaceResult(Answer):
    """The space of a group."""

    space: GroupStorageSpace | None = None
    """The space."""
