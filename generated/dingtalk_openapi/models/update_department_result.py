from __future__ import annotations

from .oapi_envelope import OapiEnvelope


class UpdateDepartmentResult(OapiEnvelope):
    """That the department is changed, with the envelope of the old host."""

    request_id: str | None = None
    """Trace id; only the `/topapi` gateway adds it."""
