from __future__ import annotations

from ..model import UNSET, Body, Unset


class SingleActionCard(Body):
    """A card that opens one page."""

    markdown: str
    """Body in markdown; at most 1000 characters are advised, above 5000 error 34016 comes."""
    single_title: str
    """Text of the only button, together with `single_url`."""
    single_url: str
    """Address that the card opens."""
    title: str | Unset = UNSET
    """Shown in the list of conversations; above 64 characters error 34016 comes."""
