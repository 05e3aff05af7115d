from __future__ import annotations

from ..model import Answer


class UpdateWorkNotificationStatusBarResult(Answer):
    """The status bar was changed."""

    errcode: int
    """Always 0 in a successful answer."""
    errmsg: str | None = None
    """`ok` in a successful answer; some endpoints leave it out."""
    request_id: str | None = None
    """Trace id; only the `/topapi` gateway adds it."""
