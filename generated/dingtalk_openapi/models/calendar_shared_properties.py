from __future__ import annotations

from ..model import Answer, wire


class CalendarSharedProperties(Answer):
    """Where an event comes from."""

    source_open_cid: str | None = wire("sourceOpenCid", default=None)
    """The openConversationId of the group where it was made."""
    belong_corp_id: str | None = wire("belongCorpId", default=None)
    """CorpId of the corp that it belongs to."""
