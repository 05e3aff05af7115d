"""Signs H5 pages for DingTalk's JSAPI (`dd.config`)."""

from __future__ import annotations

import hashlib
from typing import Literal
from urllib.parse import unquote_plus

__all__ = ["sign"]


def sign(*, ticket: str, nonce: str, timestamp: int | str, url: str, algorithm: Literal["sha1", "sha256"] = "sha1") -> str:
    """Compute the signature that `dd.config` takes.

    The fragment of the URL is dropped and its query is decoded once, because the clients hand over encoded (iOS) and raw
    (Android) URLs; scheme, host, port and path are signed as they are.

    Args:
        ticket: JSAPI ticket, from `ding.jsapi.get_jsapi_ticket()` or `create_jsapi_ticket()`. It must never reach the page.
        nonce: Random text, the `nonceStr` of `dd.config`.
        timestamp: The `timeStamp` of `dd.config`. DingTalk compares it as text; seconds are usual.
        url: `location.href` of the page that calls `dd.config`.
        algorithm: `sha1` as documented since 2016, or `sha256` as in the current sample code.

    Returns:
        The digest in lower-case hexadecimal digits.

    Raises:
        ValueError: the algorithm is neither of the two.

    Example:
        >>> sign(ticket="ticket", nonce="abcdefgh", timestamp=1437027269, url="https://app.example/page#top")
        '3ff7726890b8b94a27d03202157477758889b0c8'

    Source: facts jsapi.yaml signature.
    """
    if algorithm not in ("sha1", "sha256"):
        raise ValueError(f"algorithm must be 'sha1' or 'sha256', not {algorithm!r}")
    plain = f"jsapi_ticket={ticket}&noncestr={nonce}&timestamp={timestamp}&url={_signed_url(url)}"
    return hashlib.new(algorithm, plain.encode(), usedforsecurity=False).hexdigest()


def _signed_url(url: str) -> str:
    page, _, _ = url.partition("#")
    address, question_mark, query = page.partition("?")
    return address + question_mark + unquote_plus(query)
