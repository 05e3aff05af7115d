from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset

if TYPE_CHECKING:
    from .scene_group_options import SceneGroupOptions


class CreateSceneGroupRequest(Body):
    """A scene group."""

    title: str
    """Name; at most 30 characters, better not more than 10."""
    template_id: str
    """Id of the group template."""
    owner_user_id: str
    """Userid of the owner."""
    icon: str | Unset = UNSET
    """Media id of the picture of the group."""
    user_ids: Sequence[str] | Unset = UNSET
    """Userids of the members."""
    subadmin_ids: Sequence[str] | Unset = UNSET
    """Userids of the administrators."""
    uuid: str | Unset = UNSET
    """Id of your own that keeps the group from being made twice."""
    management_options: SceneGroupOptions | Unset = UNSET
    """Settings."""
