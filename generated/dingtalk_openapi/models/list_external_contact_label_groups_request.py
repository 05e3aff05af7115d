from __future__ import annotations

from ..model import UNSET, Body, Unset


class ListExternalContactLabelGroupsRequest(Body):
    """Which page."""

    size: int | Unset = UNSET
    """How many groups a page has at most, up to 100; counts only beside `offset`."""
    offset: int | Unset = UNSET
    """How many groups to skip, 0 for the first page; counts only beside `size`."""
