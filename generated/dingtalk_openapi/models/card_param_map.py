from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body

if TYPE_CHECKING:
    pass


class CardParamMap(Body):
    """Variables of the card template, name → value."""
