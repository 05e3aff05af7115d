from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class UserActiveOrgEventSync(Answer):
    """People who had joined the corp became active. Parsed `biz_data` of a SyncHTTP row with biz_type 13; the sources give
    only its name.
    """

    sync_action: Literal["user_active_org"] = wire("syncAction", default="user_active_org")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
