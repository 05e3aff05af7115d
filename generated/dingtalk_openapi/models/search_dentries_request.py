from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset

if TYPE_CHECKING:
    from .search_dentries_option import SearchDentriesOption


class SearchDentriesRequest(Body):
    """What to search for."""

    keyword: str
    """What is searched for."""
    option: SearchDentriesOption | Unset = UNSET
    """How to search."""
