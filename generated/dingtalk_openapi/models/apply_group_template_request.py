from __future__ import annotations

from ..model import Body


class ApplyGroupTemplateRequest(Body):
    """Which template, in which group."""

    owner_user_id: str
    """Userid of the owner of the group."""
    template_id: str
    """Id of the group template."""
    open_conversation_id: str
    """Id of the group ("cid…")."""
