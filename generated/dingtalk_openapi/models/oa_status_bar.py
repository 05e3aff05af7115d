from __future__ import annotations

from ..model import UNSET, Body, Unset


class OaStatusBar(Body):
    """Status bar of an oa message; only in work notifications, only with `userid_list` and at most 5 users."""

    status_value: str | Unset = UNSET
    """Text of the status."""
    status_bg: str | Unset = UNSET
    """Background colour as 0xFF and six hex digits, black when absent."""
