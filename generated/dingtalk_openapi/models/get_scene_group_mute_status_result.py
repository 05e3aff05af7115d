from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .scene_group_mute import SceneGroupMute


class GetSceneGroupMuteStatusResult(Answer):
    """Who is muted."""

    group_mute_mode: bool | None = wire("groupMuteMode", default=None)
    """Whether the group is muted."""
    user_mute_result: SceneGroupMute | None = wire("userMuteResult", default=None)
    """Whether a member is muted."""
