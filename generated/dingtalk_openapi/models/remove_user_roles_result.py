from __future__ import annotations

from .oapi_envelope import OapiEnvelope


class RemoveUserRolesResult(OapiEnvelope):
    """The roles were taken."""

    request_id: str | None = None
    """Trace id; only the `/topapi` gateway adds it."""
