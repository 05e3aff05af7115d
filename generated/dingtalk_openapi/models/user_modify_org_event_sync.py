from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class UserModifyOrgEventSync(Answer):
    """People's entries in the address book changed. Parsed `biz_data` of a SyncHTTP row with biz_type 13; the sources give
    only its name.
    """

    sync_action: Literal["user_modify_org"] = wire("syncAction", default="user_modify_org")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
