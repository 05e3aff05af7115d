from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body
from ..types import UNSET

if TYPE_CHECKING:
    from ..types import Unset


class ActionCardButton(Body):
    """One button of a card."""

    title: str | Unset = UNSET
    """Text of the button, at most 20 characters."""
    action_url: str | Unset = UNSET
    """Address that the button opens, at most 700 characters."""
