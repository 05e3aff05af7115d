from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from typing import Literal


class UserDeptChangeEvent(Answer):
    """A person's departments changed. Parsed `biz_data` of a SyncHTTP row."""

    sync_action: Literal["user_dept_change"] = wire("syncAction", default="user_dept_change")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
