from __future__ import annotations

from ..model import UNSET, Body, Unset, wire


class CardUpdateOptions(Body):
    """How a card is updated."""

    update_card_data_by_key: bool | Unset = wire("updateCardDataByKey", default=UNSET)
    """Whether `cardData` is updated by key."""
    update_private_data_by_key: bool | Unset = wire("updatePrivateDataByKey", default=UNSET)
    """Whether `userPrivateData` is updated by key."""
