"""Hides in a text what the spec marks as secret."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import re
from functools import cache

from .operations import SECRET_FIELDS, SECRET_PARAMETERS, SECURITY_SCHEMES

MASK = "***"
_HEADERS = frozenset(scheme.parameter for scheme in SECURITY_SCHEMES.values() if scheme.location == "header")


@cache
def _pattern() -> re.Pattern[str]:
    quote = r"\\?[\"']"
    # name=value in URLs and forms; "name": "value" in JSON, and (b'name', b'value') in lists of headers
    in_urls = rf"\b(?:{_any_of(SECRET_PARAMETERS | SECRET_FIELDS)})="
    in_bodies = rf"\b(?:{_any_of(SECRET_FIELDS | _HEADERS)}){quote}\s*[:,]\s*b?{quote}"
    return re.compile(rf"(?P<url>{in_urls})[^&\s\"'\\]+|(?P<body>{in_bodies})[^\"'\\]+", re.IGNORECASE)


def _any_of(names: frozenset[str]) -> str:
    return "|".join(sorted(map(re.escape, names), key=len, reverse=True))


def redact(text: str) -> str:
    """Replace the value of everything that the spec marks as secret.

    Example:
        >>> redact("GET https://oapi.dingtalk.com/media/get?access_token=9c1e5b7a&media_id=1")
        'GET https://oapi.dingtalk.com/media/get?access_token=***&media_id=1'
    """
    return _pattern().sub(lambda match: (match["url"] or match["body"]) + MASK, text)
