from __future__ import annotations

from ..model import UNSET, Body, Unset, wire


class CardDocDelivery(Body):
    """How a card gets into a document, which DingTalk has abandoned."""

    user_id: str | Unset = wire("userId", default=UNSET)
    """Userid of the employee; needed for this space."""
