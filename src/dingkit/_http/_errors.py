"""What went wrong on the way to DingTalk, as errors of dingkit."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from contextlib import contextmanager
from typing import TYPE_CHECKING

from dingkit._http._messages import Failure
from dingkit.errors._base import (
    AuthenticationError,
    ConnectionFailedError,
    ConnectionLostError,
    RateLimitError,
    RequestTimeoutError,
    TransportError,
)
from dingtalk_openapi.http import without_frames
from dingtalk_openapi.redaction import redact, shows_secret

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dingkit._http._messages import FailureKind
    from dingkit.errors._base import DingTalkError
    from dingtalk_openapi.operations import Operation

KINDS: dict[FailureKind, type[TransportError]] = {
    "failed": ConnectionFailedError,
    "lost": ConnectionLostError,
    "timeout": RequestTimeoutError,
    "unreadable": TransportError,
}


def transport_error(operation: Operation, failure: Failure) -> TransportError:
    """Translate what went wrong on the way."""
    translated = KINDS[failure.kind](redact(failure.message), operation=operation.id, request_sent=failure.sent)
    error = failure.error
    translated.__cause__ = None if error is None or shows_secret(error) else without_frames(error)
    return translated


@contextmanager
def translate_failures(operation: Operation) -> Iterator[None]:
    """Translate what goes wrong while a file is read."""
    try:
        yield
    except Failure as error:
        failure = transport_error(operation, error)
    else:
        return
    raise failure  # out here, where Python does not attach the original, which may show secrets


def mark_possibly_sent(error: DingTalkError, earlier: Sequence[DingTalkError]) -> DingTalkError:
    """What was not sent this time may have been sent by an earlier try of the same call, and then nobody knows whether DingTalk acted."""
    if not isinstance(error, TransportError) or error.request_sent or all(_did_nothing(one) for one in earlier):
        return error
    kind = ConnectionLostError if isinstance(error, ConnectionFailedError) else type(error)
    return kind(error.message, operation=error.operation, request_sent=True).with_traceback(error.__traceback__)


def _did_nothing(error: DingTalkError) -> bool:
    """Return whether a failed try certainly left nothing behind: not sent, or rejected for its rate or its token."""
    if isinstance(error, TransportError):
        return not error.request_sent
    return isinstance(error, (RateLimitError, AuthenticationError))
