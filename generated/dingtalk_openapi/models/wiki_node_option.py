from __future__ import annotations

from ..model import UNSET, Body, Unset, wire


class WikiNodeOption(Body):
    """What to tell besides."""

    with_statistical_info: bool | Unset = wire("withStatisticalInfo", default=UNSET)
    """Whether to tell what was counted of each; not by default."""
    with_permission_role: bool | Unset = wire("withPermissionRole", default=UNSET)
    """Whether to tell what the person may do with each; not by default."""
