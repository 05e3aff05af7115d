from __future__ import annotations

from ..model import Body, wire


class SearchDepartmentsRequest(Body):
    """What to search, and which page of it."""

    query_word: str = wire("queryWord")
    """Name of the department, or its pinyin."""
    offset: int
    """Where the page begins; 0 for the first."""
    size: int
    """How many departments a page has at most."""
