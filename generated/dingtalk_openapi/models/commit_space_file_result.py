from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer

if TYPE_CHECKING:
    from .dentry import Dentry


class CommitSpaceFileResult(Answer):
    """The file."""

    dentry: Dentry
    """The file."""
