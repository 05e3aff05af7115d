from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model import Body

if TYPE_CHECKING:
    from .multi_action_card import MultiActionCard
    from .single_action_card import SingleActionCard


class ActionCardMessage(Body):
    """A card with one target or with several buttons."""

    msgtype: Literal["action_card"] = "action_card"
    """Kind of message."""
    action_card: SingleActionCard | MultiActionCard
    """The card, with one target or with several buttons."""
