from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class OrgMicroAppStopEventSync(Answer):
    """A corp disabled an app. Parsed `biz_data` of a SyncHTTP row with biz_type 7; the sources give only its name."""

    sync_action: Literal["org_micro_app_stop"] = wire("syncAction", default="org_micro_app_stop")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
