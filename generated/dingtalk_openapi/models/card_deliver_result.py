from __future__ import annotations

from ..model import Answer, wire


class CardDeliverResult(Answer):
    """What became of a card in one space."""

    space_type: str | None = wire("spaceType", default=None)
    """Kind of the space."""
    space_id: str | None = wire("spaceId", default=None)
    """Id of the space: an openConversationId, or the userid or unionid of a person."""
    success: bool | None = None
    """Whether the card is there."""
    carrier_id: str | None = wire("carrierId", default=None)
    """In conversations the `processQueryKey` of the message, to ask who has read it; nothing elsewhere."""
    error_msg: str | None = wire("errorMsg", default=None)
    """Why the card is not there."""
