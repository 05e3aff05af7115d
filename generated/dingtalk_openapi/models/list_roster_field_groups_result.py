from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import wire
from .oapi_envelope import OapiEnvelope

if TYPE_CHECKING:
    from .roster_field_group import RosterFieldGroup


class ListRosterFieldGroupsResult(OapiEnvelope):
    """Which fields of the roster the app may read."""

    result: list[RosterFieldGroup] = wire(default_factory=list)
    """Groups of fields."""
    success: bool | None = None
    """Whether it worked."""
    request_id: str | None = None
    """Trace id of the call."""
