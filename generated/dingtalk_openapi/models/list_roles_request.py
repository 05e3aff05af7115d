from __future__ import annotations

from ..model import UNSET, Body, Unset


class ListRolesRequest(Body):
    """Which page of role groups."""

    size: int | Unset = UNSET
    """Role groups in a page, at most 200; 20 when absent. Works only with `offset`."""
    offset: int | Unset = UNSET
    """How many role groups to skip, from 0. Works only with `size`."""
