from __future__ import annotations

from ..model import wire
from .oapi_envelope import OapiEnvelope


class UploadMediaResult(OapiEnvelope):
    """What a successful upload answers."""

    media_id: str
    """Id of the medium; begins with `@`, `$` or `#` and must be percent-encoded in a URL."""
    type_: str | None = wire("type", default=None)
    """Echo of the kind of medium."""
    created_at: int | None = None
    """Upload time in milliseconds since 1970-01-01 UTC."""
