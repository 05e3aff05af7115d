from __future__ import annotations

from ..model import Answer


class ReportReceiver(Answer):
    """Somebody who gets reports of this template by default."""

    userid: str | None = None
    """Userid of the person."""
    user_name: str | None = None
    """Name of the person."""
