from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .card_extension import CardExtension
    from .card_mentions import CardMentions


class CardGroupDelivery(Body):
    """How a card gets to a group."""

    robot_code: str | Unset = wire("robotCode", default=UNSET)
    """Robot code of the robot that sends it; needed for groups."""
    at_user_ids: CardMentions | Unset = wire("atUserIds", default=UNSET)
    """Whom the card mentions, userid (with `userIdType` 2 unionid) → name; @ALL → @ALL is everybody."""
    recipients: Sequence[str] | Unset = UNSET
    """Userids (with `userIdType` 2 unionids) of those who see it; everybody when absent."""
    extension: CardExtension | Unset = UNSET
    """Further fields, name → text."""
