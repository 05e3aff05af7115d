from __future__ import annotations

from typing import Literal

from ..model import wire
from .sync_event_fields import SyncEventFields


class OrgUpdateEvent(SyncEventFields):
    """The corp's own data changed. Parsed `biz_data` of a SyncHTTP row with biz_type 16."""

    sync_action: Literal["org_update"] = wire("syncAction", default="org_update")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
    corpid: str | None = None
    """Id of the corp."""
    corp_name: str | None = None
    """Name of the corp."""
    corp_logo_url: str | None = None
    """URL of the logo."""
    industry: str | None = None
    """Industry of the corp."""
    is_authenticated: bool | None = None
    """Whether the corp is certified."""
    auth_level: int | None = None
    """Level of certification."""
    errcode: int | None = None
    """Code of the call behind it: 0 in every example."""
    errmsg: str | None = None
    """Text of the call behind it: `ok` in every example."""
