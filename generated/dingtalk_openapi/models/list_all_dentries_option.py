from __future__ import annotations

from typing import Literal

from ..model import UNSET, Body, Unset, wire


class ListAllDentriesOption(Body):
    """How to list."""

    next_token: str | Unset = wire("nextToken", default=UNSET)
    """The `nextToken` of the page before."""
    max_results: int | Unset = wire("maxResults", default=UNSET)
    """How many a page has at most: 50 when not given."""
    order: Literal["ASC", "DESC"] | Unset = UNSET
    """Direction, by when they were changed last: `ASC` when not given."""
    with_thumbnail: bool | Unset = wire("withThumbnail", default=UNSET)
    """Also give addresses of thumbnails, which takes longer."""
