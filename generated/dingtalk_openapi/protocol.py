"""What the API groups need from a client: an object that carries out a call.

A client may have more attributes: with `check_limits` false no limits are checked, `logger_name` is the logger of limits
which are only advised (`dingtalk_openapi` when it does not say), `token_type` the type of token that a call of any path carries (`app`),
and `base_urls` where its hosts are.
"""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING, Any, Protocol, TypedDict, TypeVar

if TYPE_CHECKING:
    from typing import NotRequired

    from .call import Call
    from .types import RequestFiles

T = TypeVar("T")

METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")
"""The HTTP methods of DingTalk's API."""


class RequestArguments(TypedDict):
    """What a call sends, but for host and token.

    Attributes:
        method: HTTP method.
        url: The path of the operation, filled in and percent-encoded.
        params: What the query holds; a list stands for a parameter that is there several times.
        headers: What the headers hold besides the usual ones.
        json: The body, when it is JSON.
        files: The parts of the body, when it is a form with files.
        content: A file that is the whole body. Only `dingkit`'s clients send that, to a host that keeps files (`Call.is_file_elsewhere`).
    """

    method: str
    url: str
    params: NotRequired[dict[str, Any]]
    headers: NotRequired[dict[str, str]]
    json: NotRequired[Any]
    files: NotRequired[RequestFiles]
    content: NotRequired[Any]


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
