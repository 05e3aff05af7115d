from __future__ import annotations

from ..model import UNSET, Body, Unset


class OaRich(Body):
    """One big number in an oa message."""

    num: str | Unset = UNSET
    """The number, as text."""
    unit: str | Unset = UNSET
    """Its unit."""
