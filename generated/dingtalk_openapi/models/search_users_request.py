from __future__ import annotations

from ..model import UNSET, Body, Unset, wire


class SearchUsersRequest(Body):
    """Whom to find, and which page of them to get."""

    query_word: str = wire("queryWord")
    """A name, its pinyin or an English name; also a part of it."""
    offset: int
    """0 for the first page; what follows for the others is not certain (see the divergence)."""
    size: int
    """How many userids to get; no largest number is documented."""
    full_match_field: int | Unset = wire("fullMatchField", default=UNSET)
    """1 finds only those who have exactly this name; without it, a part is enough."""
