from __future__ import annotations

from ..model import UNSET, Body, Unset


class CardFeedSpace(Body):
    """What a card is in the collaboration feed, which DingTalk has abandoned."""

    title: str | Unset = UNSET
    """Title of the card; needed for this space."""
