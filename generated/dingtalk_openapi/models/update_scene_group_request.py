from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset

if TYPE_CHECKING:
    from .update_scene_group_options import UpdateSceneGroupOptions


class UpdateSceneGroupRequest(Body):
    """What to change of a scene group."""

    open_conversation_id: str
    """Id of the group ("cid…")."""
    title: str | Unset = UNSET
    """Name; at most 30 characters, better not more than 10."""
    icon: str | Unset = UNSET
    """Media id of the picture of the group."""
    owner_user_id: str | Unset = UNSET
    """Userid of the new owner."""
    owner_union_id: str | Unset = UNSET
    """Unionid of the new owner."""
    management_options: UpdateSceneGroupOptions | Unset = UNSET
    """Settings."""
