"""What the API groups need from a client: somebody who carries out a call.

A client may have two attributes besides: with `check_limits` false no limits are checked, and `logger_name` is the logger that is told
of limits which are only advised (`dingtalk_openapi` when it does not say).
"""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING, Any, Protocol, TypeVar

if TYPE_CHECKING:
    from .call import Call

T = TypeVar("T")

RequestArguments = dict[str, Any]
"""Arguments of `httpx.Client.build_request`, with the path of the operation as `url`."""


class Caller(Protocol):
    """Carries out operations: `Client` here does, and so does `dingkit.DingTalk`."""

    def call(self, call: Call[T]) -> T:
        """Send the request to the operation's host, with the token it needs, and read the answer."""
        ...


class AsyncCaller(Protocol):
    """Carries out operations with asyncio: `AsyncClient` here does, and so does `dingkit.AsyncDingTalk`."""

    async def call(self, call: Call[T]) -> T:
        """Send the request to the operation's host, with the token it needs, and read the answer."""
        ...
