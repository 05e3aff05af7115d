from __future__ import annotations

from ..model import Answer


class CardActionParams(Answer):
    """Parameters of the actions, name → value."""
