from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .storage_time_range import StorageTimeRange


class SearchDentriesOption(Body):
    """How to search."""

    next_token: str | Unset = wire("nextToken", default=UNSET)
    """The `nextToken` of the page before."""
    max_results: int | Unset = wire("maxResults", default=UNSET)
    """How many a page has at most: 50 when not given."""
    dentry_categories: Sequence[str] | Unset = wire("dentryCategories", default=UNSET)
    """Only files of these categories, such as those of `Dentry.category`."""
    creator_ids: Sequence[str] | Unset = wire("creatorIds", default=UNSET)
    """Only files that these people made; which kind of id is not documented."""
    modifier_ids: Sequence[str] | Unset = wire("modifierIds", default=UNSET)
    """Only files that these people changed; which kind of id is not documented."""
    create_time_range: StorageTimeRange | Unset = wire("createTimeRange", default=UNSET)
    """Only files made then; any time when not given."""
    visit_time_range: StorageTimeRange | Unset = wire("visitTimeRange", default=UNSET)
    """Only files opened then; any time when not given."""
    space_ids: Sequence[int] | Unset = wire("spaceIds", default=UNSET)
    """Only files of these spaces; the SDK alone has it."""
