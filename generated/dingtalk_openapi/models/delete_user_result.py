from __future__ import annotations

from .oapi_envelope import OapiEnvelope


class DeleteUserResult(OapiEnvelope):
    """The person is removed."""

    request_id: str | None = None
    """Trace id; only the `/topapi` gateway adds it."""
