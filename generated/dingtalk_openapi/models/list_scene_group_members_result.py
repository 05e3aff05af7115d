from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .scene_group_names import SceneGroupNames


class ListSceneGroupMembersResult(Answer):
    """A page of members."""

    success: bool | None = None
    """Whether it was done."""
    member_user_ids: list[str] = wire("memberUserIds", default_factory=list)
    """Userids of the members."""
    has_more: bool | None = wire("hasMore", default=None)
    """Whether there is another page."""
    next_token: str | None = wire("nextToken", default=None)
    """Cursor of the next page; none on the last."""
    union_id_list: list[str] = wire("unionIdList", default_factory=list)
    """Unionids of members from outside the corp."""
    staff_id_nick_map: SceneGroupNames | None = wire("staffIdNickMap", default=None)
    """Names of employees, by userid."""
    union_id_nick_map: SceneGroupNames | None = wire("unionIdNickMap", default=None)
    """Names of members, by unionid."""
