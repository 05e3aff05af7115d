from __future__ import annotations

from ..model import UNSET, Body, Unset, wire


class CardSearchSupport(Body):
    """How a card is found."""

    search_icon: str | Unset = wire("searchIcon", default=UNSET)
    """Media id of the icon that search shows."""
    search_type_name: str | Unset = wire("searchTypeName", default=UNSET)
    """Name of the kind of card: a text, or JSON text of language → text."""
    search_desc: str | Unset = wire("searchDesc", default=UNSET)
    """What search shows of the card; cut off after 200 characters."""
