from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class UserRoleChangeEvent(Answer):
    """A person's roles changed. Parsed `biz_data` of a SyncHTTP row."""

    sync_action: Literal["user_role_change"] = wire("syncAction", default="user_role_change")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
