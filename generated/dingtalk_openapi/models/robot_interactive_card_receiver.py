from __future__ import annotations

from ..model import UNSET, Body, Unset, wire


class RobotInteractiveCardReceiver(Body):
    """The person who gets a card; one of both ids."""

    user_id: str | Unset = wire("userId", default=UNSET)
    """The userid of the person in the corp."""
    union_id: str | Unset = wire("unionId", default=UNSET)
    """The unionid of the person."""
