from __future__ import annotations

from ..model import Body


class CardParamMap(Body):
    """Variables of the card template, name → value."""
