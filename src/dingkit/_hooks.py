"""What a client tells about its calls, for metrics and traces."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dingtalk_openapi.operations import Operation


@dataclass(frozen=True, slots=True)
class CallRecord:
    """One call that is over.

    Attributes:
        operation: What was called.
        seconds: How long it took, token, retries and pauses included.
        retries: How often it was made again.
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
