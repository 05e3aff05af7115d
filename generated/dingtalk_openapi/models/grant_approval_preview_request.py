from __future__ import annotations

from collections.abc import Sequence

from ..model import UNSET, Body, Unset, wire


class GrantApprovalPreviewRequest(Body):
    """Who may see which file."""

    user_id: str = wire("userId")
    """userid of who may see it."""
    process_instance_id: str = wire("processInstanceId")
    """Id of the approval."""
    file_id: str = wire("fileId")
    """Id of the file, one of this approval."""
    agent_id: int | Unset = wire("agentId", default=UNSET)
    """AgentId of the app."""
    file_id_list: Sequence[str] | Unset = wire("fileIdList", default=UNSET)
    """Ids of more files."""
    with_comment_attatchment: bool | Unset = wire("withCommentAttatchment", default=UNSET)
    """Whether files of comments count, too (spelt so on the wire)."""
