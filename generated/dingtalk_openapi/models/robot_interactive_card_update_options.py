from __future__ import annotations

from ..model import UNSET, Body, Unset, wire


class RobotInteractiveCardUpdateOptions(Body):
    """How a card is changed."""

    update_card_data_by_key: bool | Unset = wire("updateCardDataByKey", default=UNSET)
    """Whether only the keys of `cardData` that are given change, and not all of it; false by default."""
    update_private_data_by_key: bool | Unset = wire("updatePrivateDataByKey", default=UNSET)
    """Whether only the keys of what single people see that are given change; false by default."""
