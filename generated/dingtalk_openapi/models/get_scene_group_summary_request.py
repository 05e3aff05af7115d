from __future__ import annotations

from ..model import UNSET, Body, Unset, wire


class GetSceneGroupSummaryRequest(Body):
    """Which group."""

    open_conversation_id: str = wire("openConversationId")
    """Id of the group ("cid…")."""
    cool_app_code: str | Unset = wire("coolAppCode", default=UNSET)
    """Code of the cool app; needed for groups that have one installed, not for groups made from a template."""
