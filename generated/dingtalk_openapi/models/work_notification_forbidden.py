from __future__ import annotations

from ..model import Answer


class WorkNotificationForbidden(Answer):
    """Why flow control dropped one user."""

    code: str | None = None
    """Code of the flow control, as text."""
    count: int | None = None
    """Threshold of the flow control."""
    userid: str | None = None
    """Userid."""
