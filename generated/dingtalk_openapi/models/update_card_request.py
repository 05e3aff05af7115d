from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .card_content import CardContent
    from .card_content_of_people import CardContentOfPeople
    from .card_update_options import CardUpdateOptions


class UpdateCardRequest(Body):
    """What to change on a card."""

    out_track_id: str = wire("outTrackId")
    """Id of the card, of your choice; it names one card for ever."""
    card_data: CardContent | Unset = wire("cardData", default=UNSET)
    """What a card shows."""
    private_data: CardContentOfPeople | Unset = wire("privateData", default=UNSET)
    """What a card shows to single people, userid (with `userIdType` 2 unionid) → values."""
    card_update_options: CardUpdateOptions | Unset = wire("cardUpdateOptions", default=UNSET)
    """How a card is updated."""
    user_id_type: Literal[1, 2] | Unset = wire("userIdType", default=UNSET)
    """Whether all ids of people in the request are userids (1, when absent) or unionids (2)."""
