from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class OrgDeptModifyEventSync(Answer):
    """Departments changed. Parsed `biz_data` of a SyncHTTP row with biz_type 14; the sources give only its name."""

    sync_action: Literal["org_dept_modify"] = wire("syncAction", default="org_dept_modify")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
