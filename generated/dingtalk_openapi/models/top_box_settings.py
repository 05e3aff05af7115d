from __future__ import annotations

from ..model import UNSET, Body, Unset, wire


class TopBoxSettings(Body):
    """Settings of a card at the top."""

    pull_strategy: bool | Unset = wire("pullStrategy", default=UNSET)
    """Whether the card fetches its data."""
