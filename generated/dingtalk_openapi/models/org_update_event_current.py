from __future__ import annotations

from typing import Literal

from ..model import wire
from .current_event_fields import CurrentEventFields


class OrgUpdateEventCurrent(CurrentEventFields):
    """The corp's own data changed. Stream mode."""

    event_type: Literal["org_update"] = wire("EventType", default="org_update")
    """Name of the event."""
    corpid: str | None = None
    """Id of the corp."""
    corp_name: str | None = wire("corpName", default=None)
    """Name of the corp."""
    corp_logo_url: str | None = wire("corpLogoUrl", default=None)
    """URL of the logo."""
    industry: str | None = None
    """Industry of the corp."""
    is_authenticated: bool | None = wire("isAuthenticated", default=None)
    """Whether the corp is certified."""
    auth_level: int | None = wire("authLevel", default=None)
    """Level of certification."""
    errcode: int | None = None
    """Code of the call behind it: 0 in every example."""
    errmsg: str | None = None
    """Text of the call behind it: `ok` in every example."""
