from __future__ import annotations

from ..model import UNSET, Body, Unset


class ListExternalContactsRequest(Body):
    """Which page."""

    size: int | Unset = UNSET
    """How many external contacts a page has at most, up to 100; counts only beside `offset`."""
    offset: int | Unset = UNSET
    """How many external contacts to skip, 0 for the first page; counts only beside `size`."""
