"""When a failed call is made again, and after how long."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING

from dingkit.errors._base import APIError, RateLimitError, TransportError

if TYPE_CHECKING:
    from dingtalk_openapi.operations import Operation

FIRST_PAUSE_SECONDS = 0.5
MAX_PAUSE_SECONDS = 8.0
MAX_HINT_SECONDS = 30.0
"""A server that wants a longer rest than this gets it from the caller, not from a sleeping client."""


class RetryPolicy:
    """Decides about one failure; a message is never sent twice."""

    def __init__(self, max_retries: int) -> None:
        self._max_retries = max_retries

    def pause(self, operation: Operation, error: APIError | TransportError, retries: int, *, repeatable: bool) -> float | None:
        """Seconds to wait before the next try, or `None` when the error is to be raised.

        Args:
            operation: What was called.
            error: How it failed.
            retries: How often it was made again already.
            repeatable: The request's body can be sent once more.
        """
        if retries >= self._max_retries or not repeatable or not _may_repeat(operation, error):
            return None
        hint = error.retry_after if isinstance(error, APIError) else None
        if hint is not None:
            return hint if hint <= MAX_HINT_SECONDS else None
        longest = min(FIRST_PAUSE_SECONDS * 2**retries, MAX_PAUSE_SECONDS)
        import random  # hashlib comes with it, which a call that succeeds at once need not wait for

        return random.uniform(longest / 2, longest)  # noqa: S311 - spreads load, hides nothing


def _may_repeat(operation: Operation, error: APIError | TransportError) -> bool:
    if error.operation != operation.id:
        return False  # the token for this call could not be fetched, and that call has made its own retries
    if isinstance(error, TransportError):
        return operation.safe_to_retry or not error.request_sent
    # A rate limit is an explicit rejection: DingTalk did not act. Any other failure of its own leaves that open.
    return error.retryable and (operation.safe_to_retry or isinstance(error, RateLimitError))
