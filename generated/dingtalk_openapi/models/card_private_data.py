from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .card_action_params import CardActionParams


class CardPrivateData(Answer):
    """The actions of a card that were triggered, and their parameters."""

    action_ids: list[str] = wire("actionIds", default_factory=list)
    """Ids of the actions."""
    params: CardActionParams | None = None
    """Parameters of the actions, name → value."""
