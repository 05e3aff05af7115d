from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset

if TYPE_CHECKING:
    from .list_dentry_permissions_option import ListDentryPermissionsOption


class ListDentryPermissionsRequest(Body):
    """Which page."""

    option: ListDentryPermissionsOption | Unset = UNSET
    """How to list."""
