from __future__ import annotations

from ..model import UNSET, Body, Unset, wire


class CardFeedDelivery(Body):
    """How a card gets to the collaboration feed, which DingTalk has abandoned."""

    biz_tag: str | Unset = wire("bizTag", default=UNSET)
    """A name that DingTalk has approved; needed for this space."""
    gmt_time_line: int | Unset = wire("gmtTimeLine", default=UNSET)
    """Where it is sorted in, Unix time in milliseconds; needed for this space."""
