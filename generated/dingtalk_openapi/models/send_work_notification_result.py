from __future__ import annotations

from ..model import Answer


class SendWorkNotificationResult(Answer):
    """The job that was started."""

    errcode: int
    """Always 0 in a successful answer."""
    task_id: int
    """Id of the asynchronous job."""
    errmsg: str | None = None
    """`ok` in a successful answer; some endpoints leave it out."""
    request_id: str | None = None
    """Trace id; only the `/topapi` gateway adds it."""
