from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .card_constant_params import CardConstantParams
    from .card_pull_config import CardPullConfig


class CardDynamicDataSource(Body):
    """A source of data for a card."""

    dynamic_data_source_id: str | Unset = wire("dynamicDataSourceId", default=UNSET)
    """Id of the source, of your choice; needed to use it."""
    const_params: CardConstantParams | Unset = wire("constParams", default=UNSET)
    """What is sent to the source each time, name → text."""
    pull_config: CardPullConfig | Unset = wire("pullConfig", default=UNSET)
    """When data are fetched."""
