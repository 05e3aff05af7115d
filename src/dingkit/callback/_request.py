"""Reads the request of a push: what is not exactly one push, signed just now, is refused."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import json
import re
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import unquote_plus

from dingkit.errors._base import EventError, SignatureError
from dingkit.events import event_type, parse

if TYPE_CHECKING:
    from dingkit.callback._crypto import CallbackCrypto
    from dingkit.events import Event

NEW_SUITE_CHECK = "check_create_suite_url"
SIGNATURES = ("msg_signature", "signature")
TIMESTAMPS = ("timestamp", "timeStamp")
NONCES = ("nonce",)

_MAX_PARAMETERS = 50
_MAX_QUERY_BYTES = 8192
_DIGITS = re.compile(r"[0-9]{1,16}")
_FIRST_MILLISECONDS = 10**11
"""A smaller time is one in seconds: some examples have ten digits."""


class VerifiedPush(NamedTuple):
    """A push that is from DingTalk and for us.

    Attributes:
        event: What it says.
        text: The same as text.
        owner: Whom it is for, and so must be the reply.
        signature: Its signature: another push has another one.
    """

    event: Event
    text: str
    owner: bytes
    signature: str


def open_push(crypto: CallbackCrypto, query: str | bytes, body: bytes, now: float, tolerance_seconds: float) -> VerifiedPush:
    """Verify, decrypt and read a push.

    Raises:
        SignatureError: whatever is wrong.
    """
    signature, timestamp, nonce = read_signature(read_query(query))
    text, owner = crypto.open(signature=signature, timestamp=timestamp, nonce=nonce, encrypt=_read_body(body))
    if not _DIGITS.fullmatch(timestamp):
        raise SignatureError("the timestamp is not a number")
    sent_at = int(timestamp) / (1 if int(timestamp) < _FIRST_MILLISECONDS else 1000)
    if abs(now - sent_at) > tolerance_seconds:
        raise SignatureError(f"it was signed {now - sent_at:.0f} seconds ago: stale, or the clocks differ")
    try:
        event = parse(text)
    except EventError as error:
        raise SignatureError(f"it is not an event: {error}") from None
    if not crypto.is_owner(owner) and event_type(event) != NEW_SUITE_CHECK:
        raise SignatureError("the owner key is that of an app that does not exist yet")
    return VerifiedPush(event, text, owner, signature)


def read_signature(parameters: dict[str, list[str]]) -> tuple[str, str, str]:
    """Return signature, timestamp and nonce, by whichever of their names they are there.

    Raises:
        SignatureError: one is missing, or there more than once.
    """
    return _one_of(parameters, SIGNATURES), _one_of(parameters, TIMESTAMPS), _one_of(parameters, NONCES)


def read_query(query: str | bytes) -> dict[str, list[str]]:
    """Read a query; a parameter may be there more than once.

    Raises:
        SignatureError: it is far longer than that of a push.
    """
    text = query.decode("ascii", "replace") if isinstance(query, bytes) else query
    if len(text) > _MAX_QUERY_BYTES:
        raise SignatureError("the query is too long")
    pairs = text.split("&")
    if len(pairs) > _MAX_PARAMETERS:
        raise SignatureError("the query has too many parameters")
    decode = unquote_plus if "%" in text or "+" in text else str
    found: dict[str, list[str]] = {}
    for pair in pairs:
        if pair:
            name, _, value = pair.partition("=")
            found.setdefault(decode(name), []).append(decode(value))
    return found


def _one_of(parameters: dict[str, list[str]], names: tuple[str, ...]) -> str:
    """The only value of the first name that is there."""
    for name in names:
        values = parameters.get(name)
        if values is not None:
            if len(values) > 1:
                raise SignatureError(f"the query has {name} more than once")
            return values[0]
    raise SignatureError(f"the query has no {names[0]}")


def _read_body(body: bytes) -> str:
    try:
        content: Any = json.loads(body)
    except (ValueError, RecursionError):
        raise SignatureError("the body is not JSON") from None
    encrypt = content.get("encrypt") if isinstance(content, dict) else None
    if not isinstance(encrypt, str):
        raise SignatureError("the body has no encrypt")
    return encrypt
