from __future__ import annotations

from collections.abc import Sequence

from ..model import Body, wire


class ListDimissionsRequest(Body):
    """Whose leaving."""

    userid_list: Sequence[str | int] = wire(joined=",")
    """Userids of the people; at most 50."""
