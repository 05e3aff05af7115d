from __future__ import annotations

from ..model import Answer, wire


class GetSceneGroupSummaryResult(Answer):
    """The group."""

    success: bool | None = None
    """Whether it was done."""
    open_conversation_id: str | None = wire("openConversationId", default=None)
    """Id of the group ("cid…")."""
    template_id: str | None = wire("templateId", default=None)
    """Id of the group template."""
    title: str | None = None
    """Name."""
    owner_user_id: str | None = wire("ownerUserId", default=None)
    """Userid of the owner."""
    icon: str | None = None
    """Media id of the picture of the group."""
    group_url: str | None = wire("groupUrl", default=None)
    """Link to join."""
    status: int | None = None
    """State of the group."""
