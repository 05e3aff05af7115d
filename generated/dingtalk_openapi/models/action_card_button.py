from __future__ import annotations

from ..model import UNSET, Body, Unset


class ActionCardButton(Body):
    """One button of a card."""

    title: str | Unset = UNSET
    """Text of the button, at most 20 characters."""
    action_url: str | Unset = UNSET
    """Address that the button opens, at most 700 characters."""
