from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset

if TYPE_CHECKING:
    from .get_dentry_option import GetDentryOption


class GetDentryRequest(Body):
    """What to tell of it."""

    option: GetDentryOption | Unset = UNSET
    """What to tell of it."""
