from __future__ import annotations

from ..model import Answer


class RecallWorkNotificationResult(Answer):
    """The notification was withdrawn."""

    errcode: int
    """Always 0 in a successful answer."""
    errmsg: str | None = None
    """`ok` in a successful answer; some endpoints leave it out."""
    request_id: str | None = None
    """Trace id; only the `/topapi` gateway adds it."""
