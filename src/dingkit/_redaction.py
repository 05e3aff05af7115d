"""Keeps secrets out of logs: httpx logs whole URLs at INFO, `access_token=` included; hpack every header at DEBUG."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import logging

from dingtalk_openapi.redaction import redact

__all__ = ["LOGGERS", "RedactingFilter", "install", "redact"]

LOGGERS = (
    "aiohttp.access",
    "aiohttp.client",
    "aiohttp.internal",
    "aiohttp.server",
    "aiohttp.web",
    "aiohttp.websocket",
    "asyncio",
    "dingkit",
    "httpx",
    "httpcore.connection",
    "httpcore.http11",
    "httpcore.http2",
    "httpcore.proxy",
    "httpcore.socks",
    "push_response",
    "redis.asyncio.connection",
    "redis.asyncio.lock",
    "redis.client",
    "redis.connection",
    "redis.credentials",
    "redis.lock",
    "websockets.client",
)


SILENCED = ("hpack.hpack", "hpack.huffman", "hpack.table", "websockets.client")
"""At DEBUG they log the headers of HTTP/2 byte by byte, in forms from which a token can be put together again; or all that people write."""


class RedactingFilter(logging.Filter):
    """Rewrites each record before any handler sees it."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Redact the record, its traceback included; it is always kept."""
        try:
            text = record.getMessage()
        except (KeyError, TypeError, ValueError):
            return True  # the handler complains about a record that cannot be formatted
        redacted = redact(text)
        if redacted != text:
            record.msg, record.args = redacted, ()
        if record.exc_info:
            text = record.exc_text or _FORMATTER.formatException(record.exc_info)
            redacted = redact(text)
            if redacted != text:
                record.exc_text, record.exc_info = redacted, None
        return True


_FORMATTER = logging.Formatter()


def _is_no_detail(record: logging.LogRecord) -> bool:
    return record.levelno > logging.DEBUG


_FILTER = RedactingFilter()


def install() -> None:
    """Redact what dingkit and the libraries that it sends with log in this process; installing twice changes nothing."""
    for name in LOGGERS:
        logging.getLogger(name).addFilter(_FILTER)
    for name in SILENCED:
        logging.getLogger(name).addFilter(_is_no_detail)
