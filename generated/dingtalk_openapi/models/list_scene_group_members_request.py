from __future__ import annotations

from ..model import UNSET, Body, Unset, wire


class ListSceneGroupMembersRequest(Body):
    """Which members to list."""

    open_conversation_id: str = wire("openConversationId")
    """Id of the group ("cid…")."""
    max_results: int = wire("maxResults")
    """How many a page has."""
    cool_app_code: str | Unset = wire("coolAppCode", default=UNSET)
    """Code of the cool app; needed for groups that have one installed, not for groups made from a template."""
    next_token: str | Unset = wire("nextToken", default=UNSET)
    """Cursor of the page; none for the first."""
