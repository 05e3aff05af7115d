from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class UserDeptChangeEvent(Answer):
    """A person's departments changed. Parsed `biz_data` of a SyncHTTP row."""

    sync_action: Literal["user_dept_change"] = wire("syncAction", default="user_dept_change")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
