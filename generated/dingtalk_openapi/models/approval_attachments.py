from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset

if TYPE_CHECKING:
    from .approval_file import ApprovalFile


class ApprovalAttachments(Body):
    """What is attached to a comment or a decision."""

    photos: Sequence[str] | Unset = UNSET
    """Addresses of pictures."""
    attachments: Sequence[ApprovalFile] | Unset = UNSET
    """Files."""
