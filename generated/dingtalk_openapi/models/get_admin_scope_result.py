from __future__ import annotations

from ..model import wire
from .oapi_envelope import OapiEnvelope


class GetAdminScopeResult(OapiEnvelope):
    """What an administrator may manage."""

    dept_ids: list[int] = wire(default_factory=list)
    """Ids of the departments that the administrator may manage."""
    request_id: str | None = None
    """Trace id; only the `/topapi` gateway adds it."""
