from __future__ import annotations

from ..model import Answer, wire


class CalendarPrivateProperties(Answer):
    """What one person is told of an event."""

    dingtalk_detail_url: str | None = wire("dingtalkDetailUrl", default=None)
    """Address of its page."""
