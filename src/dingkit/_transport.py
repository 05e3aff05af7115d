"""What httpx says of the way to DingTalk, in our words."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from contextlib import contextmanager
from typing import TYPE_CHECKING

import httpx

from dingkit.errors import (
    AuthenticationError,
    ConnectionFailedError,
    ConnectionLostError,
    RateLimitError,
    RequestTimeoutError,
    TransportError,
)
from dingtalk_openapi.client import without_frames
from dingtalk_openapi.redaction import redact, shows_secret

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dingkit.errors import DingTalkError
    from dingtalk_openapi.operations import Operation


UNSENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError, httpx.UnsupportedProtocol)

AIOHTTP_UNSENT = frozenset(
    {"ClientConnectorError", "ConnectionTimeoutError", "ClientHttpProxyError", "InvalidURL", "NonHttpUrlClientError"}
)


def transport_error(operation: Operation, error: Exception, *, reached: bool) -> TransportError | None:
    """Translate what went wrong on the way; `None` for an error of another kind. What was certainly not sent is known from its kind.

    Args:
        operation: What was called.
        error: What httpx or aiohttp raised.
        reached: DingTalk has answered with a redirect already.
    """
    reason = _reason(error)
    if _is_of_aiohttp(reason):
        unsent = any(kind.__name__ in AIOHTTP_UNSENT for kind in type(reason).__mro__)
        timed_out = isinstance(reason, TimeoutError)
    elif isinstance(reason, httpx.RequestError):
        unsent, timed_out = isinstance(reason, UNSENT), isinstance(reason, httpx.TimeoutException)
    else:
        return None
    unsent = unsent and not reached
    if timed_out:
        kind: type[TransportError] = RequestTimeoutError
    elif isinstance(error, httpx.RequestError) and not isinstance(error, httpx.TransportError):
        kind = TransportError  # an answer came, but its encoding or its chain of redirects is broken
    else:
        kind = ConnectionFailedError if unsent else ConnectionLostError
    message = redact(f"{type(reason).__name__}: {reason}".removesuffix(": "))
    translated = kind(message, operation=operation.id, request_sent=not unsent)
    translated.__cause__ = None if shows_secret(error) else without_frames(error)
    return translated


def sent_after_all(error: DingTalkError, earlier: Sequence[DingTalkError]) -> DingTalkError:
    """What was not sent this time may have been sent by an earlier try of the same call, and then nobody knows whether DingTalk acted."""
    if not isinstance(error, TransportError) or error.request_sent or all(_did_nothing(one) for one in earlier):
        return error
    kind = ConnectionLostError if isinstance(error, ConnectionFailedError) else type(error)
    return kind(error.message, operation=error.operation, request_sent=True).with_traceback(error.__traceback__)


def _did_nothing(error: DingTalkError) -> bool:
    """Tell whether a failed try certainly left nothing behind: not sent, or rejected for its rate or its token."""
    if isinstance(error, TransportError):
        return not error.request_sent
    return isinstance(error, (RateLimitError, AuthenticationError))


@contextmanager
def in_our_words(operation: Operation, *, reached: bool = False) -> Iterator[None]:
    """Translate what goes wrong on the way to another host or while a file is read, an address that is none included.

    Args:
        operation: What was called.
        reached: DingTalk has answered already, and told where the file is.
    """
    try:
        yield
    except httpx.InvalidURL as error:
        failure: TransportError = ConnectionFailedError(
            redact(f"{type(error).__name__}: {error}"), operation=operation.id, request_sent=reached
        )
    except Exception as error:
        translated = transport_error(operation, error, reached=reached)
        if translated is None:
            raise
        failure = translated
    else:
        return
    raise failure  # out here, where Python does not attach the original, which may show secrets


def _reason(error: Exception) -> Exception:
    """httpx-aiohttp calls every broken connection a `ConnectTimeout`, one that broke after the request was sent too: look behind it."""
    cause = error.__cause__
    return cause if isinstance(cause, Exception) and _is_of_aiohttp(cause) else error


def _is_of_aiohttp(error: Exception) -> bool:
    return any(kind.__module__.partition(".")[0] == "aiohttp" for kind in type(error).__mro__)
