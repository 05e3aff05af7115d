from __future__ import annotations

from .oapi_loose_envelope import OapiLooseEnvelope


class UpdateRoleScopeResult(OapiLooseEnvelope):
    """The scope was set."""

    request_id: str | None = None
    """Trace id; only the `/topapi` gateway adds it."""
