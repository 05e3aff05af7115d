from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from ..model import UNSET, Body, Unset, wire


class UpdateSeniorSettingsRequest(Body):
    """Who may reach an executive."""

    senior_staff_id: str = wire("seniorStaffId")
    """The userid of the executive."""
    open_: bool = wire("open")
    """True turns executive mode on, false off."""
    permit_staff_ids: Sequence[str] | Unset = wire("permitStaffIds", default=UNSET)
    """The userids of people who may reach the executive."""
    permit_dept_ids: Sequence[int] | Unset = wire("permitDeptIds", default=UNSET)
    """Ids of departments whose people may."""
    permit_tag_ids: Sequence[int] | Unset = wire("permitTagIds", default=UNSET)
    """Ids of roles whose people may, from `list_roles`."""
    protect_scenes: (
        Sequence[
            Literal[
                "DING_SMS",
                "DING_MSG",
                "CHAT",
                "CONFERENCE_VIDEO",
                "CONFERENCE",
                "VIDEO_CALL",
                "CONFERENCE_VOIP",
                "CALL",
                "SEARCH",
                "CALL_CENTER",
            ]
        ]
        | Unset
    ) = wire("protectScenes", default=UNSET)
    """Ways of reaching the executive that are closed to others: `DING_SMS` DING as a text message; `DING_MSG` DING inside the app; `CHAT`
    chats with one or many; `CONFERENCE_VIDEO` video conferences; `CONFERENCE` voice conferences; `VIDEO_CALL` video calls;
    `CONFERENCE_VOIP` voice calls; `CALL` telephone conferences and office telephone; `SEARCH` search in telephone conferences;
    `CALL_CENTER` call centre."""
