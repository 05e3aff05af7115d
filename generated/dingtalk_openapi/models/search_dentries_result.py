from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .found_dentry import FoundDentry


class SearchDentriesResult(Answer):
    """A page of files."""

    items: list[FoundDentry] = wire(default_factory=list)
    """The files, at most 50."""
    next_token: str | None = wire("nextToken", default=None)
    """Where the next page begins; absent after the last."""
