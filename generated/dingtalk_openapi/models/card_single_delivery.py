from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .card_extension import CardExtension
    from .card_mentions import CardMentions


class CardSingleDelivery(Body):
    """How a card gets to a conversation of two people, in a cool app."""

    at_user_ids: CardMentions | Unset = wire("atUserIds", default=UNSET)
    """Whom the card mentions, userid (with `userIdType` 2 unionid) → name; @ALL → @ALL is everybody."""
    extension: CardExtension | Unset = UNSET
    """Further fields, name → text."""
