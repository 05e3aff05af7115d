from __future__ import annotations

from .oapi_envelope import OapiEnvelope


class AddUserRolesResult(OapiEnvelope):
    """The roles were given."""

    request_id: str | None = None
    """Trace id; only the `/topapi` gateway adds it."""
