from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer

if TYPE_CHECKING:
    pass


class CardActionParams(Answer):
    """Parameters of the actions, name → value."""
