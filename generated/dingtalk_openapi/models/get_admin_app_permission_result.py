from __future__ import annotations

from ..model import wire
from .oapi_envelope import OapiEnvelope


class GetAdminAppPermissionResult(OapiEnvelope):
    """Whether an administrator may manage an app."""

    can_access: bool = wire("canAccess")
    """Whether the administrator may manage the app."""
    request_id: str | None = None
    """Trace id; only the `/topapi` gateway adds it."""
