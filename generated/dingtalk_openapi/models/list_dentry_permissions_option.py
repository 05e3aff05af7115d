from __future__ import annotations

from collections.abc import Sequence

from ..model import UNSET, Body, Unset, wire


class ListDentryPermissionsOption(Body):
    """How to list."""

    next_token: str | Unset = wire("nextToken", default=UNSET)
    """The `nextToken` of the page before."""
    max_results: int | Unset = wire("maxResults", default=UNSET)
    """How many a page has at most: 30 when not given."""
    filter_role_ids: Sequence[str] | Unset = wire("filterRoleIds", default=UNSET)
    """Only these roles."""
