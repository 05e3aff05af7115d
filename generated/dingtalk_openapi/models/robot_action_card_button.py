from __future__ import annotations

from ..model import Body, wire


class RobotActionCardButton(Body):
    """One button of a card."""

    title: str
    """Text of the button."""
    action_url: str = wire("actionURL")
    """Address that the button opens; URL in capitals."""
