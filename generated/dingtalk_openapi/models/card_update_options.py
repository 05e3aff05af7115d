from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    pass


class CardUpdateOptions(Answer):
    """How a card is updated."""

    update_card_data_by_key: bool | None = wire("updateCardDataByKey", default=None)
    """Whether `cardData` is updated by key."""

    update_private_data_by_key: bool | None = wire("updatePrivateDataByKey", default=None)
    """Whether `userPrivateData` is updated by key."""
