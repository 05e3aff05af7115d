from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .card_callback_content import CardCallbackContent


class CardCallbackData(Answer):
    """The `data` of a card interaction. The same object can be pushed over HTTP, to an address registered for it (with `POST
    /v1.0/card/callbacks/register`, whose body has apiSecret, callbackUrl, callbackRouteKey and forceUpdate), with the headers `x-ddpaas-
    signature-timestamp` and `x-ddpaas-signature` (base64 of HMAC-SHA256 over the decimal timestamp, with the apiSecret of the registration
    as key); that, too, is answered within 2 seconds.
    """

    out_track_id: str = wire("outTrackId")
    """Id of the card instance."""
    type_: str | None = wire("type", default=None)
    """Kind of interaction."""
    corp_id: str | None = wire("corpId", default=None)
    """The corp."""
    user_id: str | None = wire("userId", default=None)
    """Userid of whoever pressed."""
    user_id_type: int | None = wire("userIdType", default=None)
    """Kind of `userId`; known from the SDKs, which do not tell the values."""
    space_id: str | None = wire("spaceId", default=None)
    """Id of the place where the card is; known from the SDKs."""
    space_type: str | None = wire("spaceType", default=None)
    """Kind of place where the card is; known from the SDKs."""
    extension: str | None = None
    """JSON text of unknown form; known from the SDKs."""
    content: CardCallbackContent | str | None = wire(default=None, json_text=True)
    """What was pressed, as JSON text; in Stream mode the third level of JSON."""
