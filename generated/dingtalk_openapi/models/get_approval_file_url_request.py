from __future__ import annotations

from ..model import UNSET, Body, Unset, wire


class GetApprovalFileUrlRequest(Body):
    """A file."""

    process_instance_id: str = wire("processInstanceId")
    """Id of the approval."""
    file_id: str = wire("fileId")
    """Id of the file, one of the form."""
    with_comment_attatchment: bool | Unset = wire("withCommentAttatchment", default=UNSET)
    """Whether files of comments count, too (spelt so on the wire)."""
