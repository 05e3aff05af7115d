from __future__ import annotations

from ..model import Answer, wire


class SortUsersResult(Answer):
    """Userids in their order."""

    user_id_list: list[str] = wire("userIdList", default_factory=list)
    """The userids, sorted."""
