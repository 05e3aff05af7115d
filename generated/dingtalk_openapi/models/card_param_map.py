from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer

if TYPE_CHECKING:
    pass


class CardParamMap(Answer):
    """Variables of the card template, name → value."""
