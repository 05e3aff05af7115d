from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .card_dynamic_data_source import CardDynamicDataSource


class CardDynamicDataConfig(Body):
    """Data that DingTalk fetches for a card."""

    dynamic_data_source_configs: Sequence[CardDynamicDataSource] | Unset = wire("dynamicDataSourceConfigs", default=UNSET)
    """The sources of data."""
