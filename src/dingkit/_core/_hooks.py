"""What a client tells about its calls, for metrics and traces."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import logging
from typing import TYPE_CHECKING

from dingtalk_openapi.types import Row

if TYPE_CHECKING:
    from collections.abc import Callable

    from dingtalk_openapi.operations import Operation

logger = logging.getLogger("dingkit")


class CallRecord(Row):
    """One call that is over.

    Attributes:
        operation: What was called.
        seconds: How long it took, token, retries and pauses included.
        retries: How often it was made again, with a new token too.
        error: Why it failed; `None` when it succeeded.
    """

    operation: Operation
    seconds: float
    retries: int
    error: BaseException | None

    @property
    def outcome(self) -> str:
        """`ok`, or the name of the error's class, such as `RateLimitError`."""
        return "ok" if self.error is None else type(self.error).__name__


def tell(hook: Callable[[CallRecord], object], record: CallRecord) -> None:
    """Call a hook; what goes wrong in it is logged and is no matter of the call."""
    try:
        hook(record)
    except Exception:
        logger.exception("on_call failed after %s", record.operation.id)
