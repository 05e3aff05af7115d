"""Keeps secrets out of logs: httpx logs whole URLs at INFO, `access_token=` included."""

from __future__ import annotations

import logging
import re
from functools import cache

from dingtalk_openapi.operations import SECRET_FIELDS, SECRET_PARAMETERS, SECURITY_SCHEMES

MASK = "***"
_HEADERS = frozenset(scheme.parameter for scheme in SECURITY_SCHEMES.values() if scheme.location == "header")
LOGGERS = (
    "dingkit",
    "httpx",
    "httpcore.connection",
    "httpcore.http11",
    "httpcore.http2",
    "httpcore.proxy",
    "httpcore.socks",
)


@cache
def _pattern() -> re.Pattern[str]:
    quote = r"\\?[\"']"
    # name=value in URLs and forms; "name": "value" in JSON, and (b'name', b'value') in lists of headers
    in_urls = rf"\b(?:{_any_of(SECRET_PARAMETERS | SECRET_FIELDS)})="
    in_bodies = rf"\b(?:{_any_of(SECRET_FIELDS | _HEADERS)}){quote}\s*[:,]\s*b?{quote}"
    return re.compile(rf"(?P<before>{in_urls}|{in_bodies})(?P<value>[^&\s\"'\\]+)", re.IGNORECASE)


def _any_of(names: frozenset[str]) -> str:
    return "|".join(sorted(map(re.escape, names), key=len, reverse=True))


def redact(text: str) -> str:
    """Replace the value of everything that the spec marks as secret.

    Example:
        >>> redact("GET https://oapi.dingtalk.com/media/get?access_token=9c1e5b7a&media_id=1")
        'GET https://oapi.dingtalk.com/media/get?access_token=***&media_id=1'
    """
    return _pattern().sub(rf"\g<before>{MASK}", text)


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
