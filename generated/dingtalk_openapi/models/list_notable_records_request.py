from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .notable_filter import NotableFilter


class ListNotableRecordsRequest(Body):
    """Which records."""

    filter_: NotableFilter | Unset = wire("filter", default=UNSET)
    """Which records are meant."""
    field_id_or_names: Sequence[str] | Unset = wire("fieldIdOrNames", default=UNSET)
    """Ids or names of the fields to tell; all of them when left out, at most 100."""
    max_results: int | Unset = wire("maxResults", default=UNSET)
    """How many a page has, from 1 to 100, which is the default."""
    next_token: str | Unset = wire("nextToken", default=UNSET)
    """Where the page begins: nothing, then `nextToken` of the page before."""
    calc_fields: bool | Unset = wire("calcFields", default=UNSET)
    """In the official SDK only; not documented."""
