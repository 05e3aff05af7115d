from __future__ import annotations

from ..model import Answer, wire


class ChatInfo(Answer):
    """A group with its settings and its members."""

    chatid: str | None = None
    """Id of the group; in the example of today's page."""
    name: str | None = None
    """Name of the group."""
    owner: str | None = None
    """Userid of the owner."""
    useridlist: list[str] = wire(default_factory=list)
    """Userids of the members."""
    agentidlist: list[str] = wire(default_factory=list)
    """Micro-apps that are bound to the group; only in the documentation of 2016."""
    extidlist: list[str] = wire(default_factory=list)
    """External contacts; only in the official Java SDK."""
    conversation_tag: int | None = wire("conversationTag", default=None)
    """Kind of group."""
    icon: str | None = None
    """Media id of the picture of the group."""
    status: int | None = None
    """State of the group."""
    show_history_type: int | None = wire("showHistoryType", default=None)
    """Whether newcomers see old messages. A later addition."""
    searchable: int | None = None
    """Whether the group can be found by searching. A later addition."""
    validation_type: int | None = wire("validationType", default=None)
    """Whether joining needs approval. A later addition."""
    mention_all_authority: int | None = wire("mentionAllAuthority", default=None)
    """Who may mention everybody (@all). A later addition."""
    management_type: int | None = wire("managementType", default=None)
    """Who manages the group. A later addition."""
    chat_banned_type: int | None = wire("chatBannedType", default=None)
    """Whether everybody is muted. A later addition."""
