"""What httpx says of the way to DingTalk, in our words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

from dingkit.errors import ConnectionFailedError, ConnectionLostError, RequestTimeoutError, TransportError
from dingtalk_openapi.redaction import redact

if TYPE_CHECKING:
    from dingtalk_openapi.operations import Operation
    from dingtalk_openapi.protocol import RequestArguments


def transport_error(operation: Operation, error: httpx.RequestError) -> TransportError:
    """Translate an exception of httpx; what was certainly not sent is known from its kind."""
    unsent = isinstance(error, (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError, httpx.UnsupportedProtocol))
    if isinstance(error, httpx.TimeoutException):
        kind: type[TransportError] = RequestTimeoutError
    elif isinstance(error, httpx.TransportError):
        kind = ConnectionFailedError if unsent else ConnectionLostError
    else:
        kind = TransportError  # an answer came, but its encoding or its chain of redirects is broken
    message = redact(f"{type(error).__name__}: {error}".removesuffix(": "))
    return kind(message, operation=operation.id, request_sent=not unsent)


def is_repeatable(request: RequestArguments) -> bool:
    """A file that cannot be rewound can be sent once: the second time it would arrive empty."""
    payloads = (part[1] for _, part in request.get("files", ()))
    return all(isinstance(payload, (str, bytes)) or payload.seekable() for payload in payloads)
