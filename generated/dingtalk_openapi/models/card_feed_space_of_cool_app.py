from __future__ import annotations

from ..model import UNSET, Body, Unset, wire


class CardFeedSpaceOfCoolApp(Body):
    """What a card is in the collaboration feed, which DingTalk has abandoned."""

    title: str | Unset = UNSET
    """Title of the card; needed for this space."""
    cool_app_code: str | Unset = wire("coolAppCode", default=UNSET)
    """Code of the cool app."""
