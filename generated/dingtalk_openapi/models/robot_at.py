from __future__ import annotations

from collections.abc import Sequence

from ..model import UNSET, Body, Unset, wire


class RobotAt(Body):
    """Who is mentioned; works with text and markdown only."""

    at_mobiles: Sequence[str] | Unset = wire("atMobiles", default=UNSET)
    """Mobile numbers of the people to mention."""
    at_user_ids: Sequence[str] | Unset = wire("atUserIds", default=UNSET)
    """Userids of the people to mention, at most 50."""
    at_dingtalk_ids: Sequence[str] | Unset = wire("atDingtalkIds", default=UNSET)
    """Encrypted ids of the people to mention, `senderId` or `atUsers[].dingtalkId` of what they wrote; for people without a userid in the
    corp. Observed, no longer documented."""
    is_at_all: bool | Unset = wire("isAtAll", default=UNSET)
    """True mentions everybody."""
