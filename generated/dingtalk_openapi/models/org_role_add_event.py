from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from typing import Literal


class OrgRoleAddEvent(Answer):
    """A role was added. Parsed `biz_data` of a SyncHTTP row."""

    sync_action: Literal["org_role_add"] = wire("syncAction", default="org_role_add")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
