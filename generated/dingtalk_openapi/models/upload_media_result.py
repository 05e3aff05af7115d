from __future__ import annotations

from ..model import Answer, wire


class UploadMediaResult(Answer):
    """What a successful upload answers."""

    errcode: int
    """Always 0 in a successful answer."""
    media_id: str
    """Id of the medium; begins with `@`, `$` or `#` and must be percent-encoded in a URL."""
    errmsg: str | None = None
    """`ok` in a successful answer; some endpoints leave it out."""
    type_: str | None = wire("type", default=None)
    """Echo of the kind of medium."""
    created_at: int | None = None
    """Upload time in milliseconds since 1970-01-01 UTC."""
