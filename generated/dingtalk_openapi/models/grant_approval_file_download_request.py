from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..model import Body, wire

if TYPE_CHECKING:
    from .approval_file_info import ApprovalFileInfo


class GrantApprovalFileDownloadRequest(Body):
    """Who may download which files."""

    user_id: str = wire("userId")
    """userid of who may download them."""
    file_infos: Sequence[ApprovalFileInfo] = wire("fileInfos")
    """The files."""
