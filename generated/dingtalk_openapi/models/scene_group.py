from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .scene_group_settings import SceneGroupSettings


class SceneGroup(Answer):
    """A scene group."""

    icon: str | None = None
    """Media id of the picture of the group."""
    management_options: SceneGroupSettings | None = None
    """Settings."""
    title: str | None = None
    """Name."""
    template_id: str | None = None
    """Id of the group template."""
    open_conversation_id: str | None = None
    """Id of the group ("cid…")."""
    sub_admin_staff_ids: list[str] = wire(default_factory=list)
    """Userids of the administrators."""
    owner_staff_id: str | None = None
    """Userid of the owner."""
    group_url: str | None = None
    """Link to join."""
