from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import wire
from .oapi_envelope import OapiEnvelope

if TYPE_CHECKING:
    from .roster_group_meta import RosterGroupMeta


class GetRosterMetadataResult(OapiEnvelope):
    """What the roster is made of."""

    result: list[RosterGroupMeta] = wire(default_factory=list)
    """Groups of the roster."""
    success: bool | None = None
    """Whether it worked."""
    request_id: str | None = None
    """Trace id of the call."""
