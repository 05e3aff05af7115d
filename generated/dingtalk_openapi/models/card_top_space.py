from __future__ import annotations

from ..model import UNSET, Body, Unset, wire


class CardTopSpace(Body):
    """What a card is on top of a group."""

    space_type: str | Unset = wire("spaceType", default=UNSET)
    """Kind of the space; needed for it."""
