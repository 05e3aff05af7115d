from __future__ import annotations

from collections.abc import Sequence

from ..model import UNSET, Body, Unset, wire


class CalendarSubscribeScope(Body):
    """Who may subscribe to a calendar."""

    union_ids: Sequence[str] | Unset = wire("unionIds", default=UNSET)
    """Unionids of people."""
    open_conversation_ids: Sequence[str] | Unset = wire("openConversationIds", default=UNSET)
    """Groups, by openConversationId."""
    corp_ids: Sequence[str] | Unset = wire("corpIds", default=UNSET)
    """Corps, by CorpId."""
