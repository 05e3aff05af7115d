"""What several of DingTalk's signatures have in common: HMAC-SHA256 over a time, which must be near."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import base64
import hashlib
import hmac
import json
import time
from typing import TYPE_CHECKING, Any, TypeVar

from dingkit.errors._base import SignatureError

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


def hmac_sha256(secret: str, text: str) -> str:
    """Sign a text, as base64 that is not yet percent-encoded."""
    return base64.b64encode(hmac.digest(secret.encode(), text.encode(), hashlib.sha256)).decode()


def check_signed(given: str, expected: str, timestamp: str, tolerance_seconds: float, now: float | None) -> None:
    """Refuse what has another signature, or is not recent.

    Args:
        given: The signature that came.
        expected: The one that it must be.
        timestamp: Unix time in milliseconds, digits alone.
        tolerance_seconds: How old it may be, or how far the clocks may differ.
        now: Unix time; the clock's when not given.

    Raises:
        SignatureError: it is one of the two.
    """
    if not hmac.compare_digest(expected.encode(), given.encode("utf-8", "replace")):
        raise SignatureError("the signature does not match: another secret, or changed on the way")
    age = (time.time() if now is None else now) - int(timestamp) / 1000
    if abs(age) > tolerance_seconds:
        raise SignatureError(f"it was signed {age:.0f} seconds ago")


def read_signed(read: Callable[[Any], T], body: bytes, problem: str) -> T:
    """Read the body of a request whose signature was checked.

    Raises:
        SignatureError: it is not what it should be; `problem` says so.
    """
    try:
        return read(json.loads(body))
    except (AttributeError, KeyError, RecursionError, TypeError, ValueError):
        raise SignatureError(problem) from None
