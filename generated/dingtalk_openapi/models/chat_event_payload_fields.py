from __future__ import annotations

from ..model import Answer, wire


class ChatEventPayloadFields(Answer):
    """What the payload of a group event repeats in HTTP pushes and in Stream mode, beside the fields of every event."""

    payload_corp_id: str | None = wire("corpId", default=None)
    """Corp in which it happened, once more: `CorpId` of the event and this one can both be there."""
