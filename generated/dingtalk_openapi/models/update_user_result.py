from __future__ import annotations

from .oapi_envelope import OapiEnvelope


class UpdateUserResult(OapiEnvelope):
    """The person is changed."""

    request_id: str | None = None
    """Trace id; only the `/topapi` gateway adds it."""
