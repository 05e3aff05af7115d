from __future__ import annotations

from typing import Literal

from ..model import UNSET, Body, Unset, wire


class CardPullConfig(Body):
    """When data are fetched."""

    pull_strategy: Literal["NONE", "INTERVAL", "ONCE"] | Unset = wire("pullStrategy", default=UNSET)
    """Whether data are fetched not at all, again and again, or once."""
    interval: int | Unset = UNSET
    """How many `timeUnit`s are between two fetches, with INTERVAL; at least 3 seconds."""
    time_unit: Literal["SECONDS", "MINUTES", "HOURS", "DAYS"] | Unset = wire("timeUnit", default=UNSET)
    """Unit of `interval`, from seconds to days."""
