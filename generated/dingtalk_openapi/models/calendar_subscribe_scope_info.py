from __future__ import annotations

from ..model import Answer, wire


class CalendarSubscribeScopeInfo(Answer):
    """Who may subscribe to a calendar."""

    union_ids: list[str] = wire("unionIds", default_factory=list)
    """Unionids of people."""
    open_conversation_ids: list[str] = wire("openConversationIds", default_factory=list)
    """Groups, by openConversationId."""
    corp_ids: list[str] = wire("corpIds", default_factory=list)
    """Corps, by CorpId."""
