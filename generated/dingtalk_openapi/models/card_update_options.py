from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body, wire
from ..types import UNSET

if TYPE_CHECKING:
    from ..types import Unset


class CardUpdateOptions(Body):
    """How a card is updated."""

    update_card_data_by_key: bool | Unset = wire("updateCardDataByKey", default=UNSET)
    """Whether `cardData` is updated by key."""
    update_private_data_by_key: bool | Unset = wire("updatePrivateDataByKey", default=UNSET)
    """Whether `userPrivateData` is updated by key."""
