from __future__ import annotations

from ..model import Answer, wire


class SceneGroupMute(Answer):
    """Whether a member is muted."""

    user_mute_mode: bool | None = wire("userMuteMode", default=None)
    """Whether the member is muted."""
    mute_start_time: int | None = wire("muteStartTime", default=None)
    """Since when, in milliseconds."""
    mute_end_time: int | None = wire("muteEndTime", default=None)
    """Until when, in milliseconds."""
