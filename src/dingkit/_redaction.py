"""Keeps secrets out of logs: httpx logs whole URLs at INFO, `access_token=` included."""

from __future__ import annotations

import logging

from dingtalk_openapi.redaction import redact

__all__ = ["LOGGERS", "RedactingFilter", "install", "redact"]

LOGGERS = (
    "dingkit",
    "httpx",
    "httpcore.connection",
    "httpcore.http11",
    "httpcore.http2",
    "httpcore.proxy",
    "httpcore.socks",
)


class RedactingFilter(logging.Filter):
    """Rewrites each record before any handler sees it."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Redact the record; it is always kept."""
        text = record.getMessage()
        redacted = redact(text)
        if redacted != text:
            record.msg, record.args = redacted, ()
        return True


_FILTER = RedactingFilter()


def install() -> None:
    """Redact what httpx, httpcore and dingkit log in this process; installing twice changes nothing."""
    for name in LOGGERS:
        logging.getLogger(name).addFilter(_FILTER)
