"""What httpx says of the way to DingTalk, in our words."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import httpx

from dingkit.errors import ConnectionFailedError, ConnectionLostError, RequestTimeoutError, TransportError
from dingtalk_openapi.redaction import redact

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dingtalk_openapi.operations import Operation
    from dingtalk_openapi.protocol import RequestArguments


UNSENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError, httpx.UnsupportedProtocol)

AIOHTTP_UNSENT = frozenset(
    {"ClientConnectorError", "ConnectionTimeoutError", "ClientHttpProxyError", "InvalidURL", "NonHttpUrlClientError"}
)


def transport_error(operation: Operation, error: Exception) -> TransportError | None:
    """Translate what went wrong on the way; `None` for an error of another kind. What was certainly not sent is known from its kind."""
    reason = _reason(error)
    if _is_of_aiohttp(reason):
        unsent = any(kind.__name__ in AIOHTTP_UNSENT for kind in type(reason).__mro__)
        timed_out = isinstance(reason, TimeoutError)
    elif isinstance(reason, httpx.RequestError):
        unsent, timed_out = isinstance(reason, UNSENT), isinstance(reason, httpx.TimeoutException)
    else:
        return None
    if timed_out:
        kind: type[TransportError] = RequestTimeoutError
    elif isinstance(error, httpx.RequestError) and not isinstance(error, httpx.TransportError):
        kind = TransportError  # an answer came, but its encoding or its chain of redirects is broken
    else:
        kind = ConnectionFailedError if unsent else ConnectionLostError
    message = redact(f"{type(reason).__name__}: {reason}".removesuffix(": "))
    return kind(message, operation=operation.id, request_sent=not unsent)


@contextmanager
def in_our_words(operation: Operation) -> Iterator[None]:
    """Translate what goes wrong on the way to another host or while a file is read, an address that is none included."""
    try:
        yield
    except httpx.InvalidURL as error:
        raise ConnectionFailedError(f"{type(error).__name__}: {error}", operation=operation.id, request_sent=False) from error
    except Exception as error:
        translated = transport_error(operation, error)
        if translated is None:
            raise
        raise translated from error


def _reason(error: Exception) -> Exception:
    """httpx-aiohttp calls every broken connection a `ConnectTimeout`, one that broke after the request was sent too: look behind it."""
    cause = error.__cause__
    return cause if isinstance(cause, Exception) and _is_of_aiohttp(cause) else error


def _is_of_aiohttp(error: Exception) -> bool:
    return any(kind.__module__.partition(".")[0] == "aiohttp" for kind in type(error).__mro__)


def is_repeatable(request: RequestArguments) -> bool:
    """A file that cannot be rewound can be sent once: the second time it would arrive empty."""
    payloads = (part[1] for _, part in request.get("files", ()))
    return all(isinstance(payload, (str, bytes)) or payload.seekable() for payload in payloads)
