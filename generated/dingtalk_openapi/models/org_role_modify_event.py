from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from typing import Literal


class OrgRoleModifyEvent(Answer):
    """A role changed. Parsed `biz_data` of a SyncHTTP row."""

    sync_action: Literal["org_role_modify"] = wire("syncAction", default="org_role_modify")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
