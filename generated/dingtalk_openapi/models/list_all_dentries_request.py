from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset

if TYPE_CHECKING:
    from .list_all_dentries_option import ListAllDentriesOption


class ListAllDentriesRequest(Body):
    """Which page."""

    option: ListAllDentriesOption | Unset = UNSET
    """How to list."""
