from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer

if TYPE_CHECKING:
    from .user_modify_org_diff_side import UserModifyOrgDiffSide


class UserModifyOrgDiff(Answer):
    """What changed in the entry of one person."""

    prev: UserModifyOrgDiffSide | None = None
    """Fields of an entry before (`prev`) or after (`curr`) the change; each can be missing."""
    curr: UserModifyOrgDiffSide | None = None
    """Fields of an entry before (`prev`) or after (`curr`) the change; each can be missing."""
    userid: str | None = None
    """Userid of the person."""
