from __future__ import annotations

from ..model import UNSET, Body, Unset, wire


class RobotInteractiveCardOptions(Body):
    """How a card is sent."""

    at_user_list_json: str | Unset = wire("atUserListJson", default=UNSET)
    """The people who are mentioned, as a JSON list of objects with `nickName` and `userId` (the userid) or `unionId`."""
    at_all: bool | Unset = wire("atAll", default=UNSET)
    """Whether everybody is mentioned."""
    receiver_list_json: str | Unset = wire("receiverListJson", default=UNSET)
    """The people of the group who see it, as a JSON list of objects with `userId` (the userid) or `unionId`; all when left out."""
    card_property_json: str | Unset = wire("cardPropertyJson", default=UNSET)
    """Special properties of the card, as JSON text; the page names none."""
