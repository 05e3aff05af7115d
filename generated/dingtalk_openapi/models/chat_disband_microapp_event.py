from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class ChatDisbandMicroappEvent(Answer):
    """A group that was bound to a micro-app was dissolved."""

    event_type: Literal["chat_disband_microapp"] = wire("EventType", default="chat_disband_microapp")
    """Name of the event."""
    chat_id: str = wire("ChatId")
    """Id of the group, `chat...`."""
    time_stamp: int | None = wire("TimeStamp", default=None)
    """Time of the event in milliseconds."""
    corp_id: str | None = wire("CorpId", default=None)
    """Corp in which it happened."""
    agent_id: str | None = wire("agentId", default=None)
    """Agent id of the micro-app that was bound to the group, as text."""
