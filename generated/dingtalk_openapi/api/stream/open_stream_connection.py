"""Get the address and the one-time ticket of a WebSocket connection."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...models.open_stream_connection_request import OpenStreamConnectionRequest
from ...models.open_stream_connection_result import OpenStreamConnectionResult
from ...operations import OPERATIONS

if TYPE_CHECKING:
    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["open_stream_connection"]


def _get_kwargs(
    *,
    body: OpenStreamConnectionRequest,
) -> RequestArguments:

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/v1.0/gateway/connections/open",
    }
    _kwargs["json"] = body.to_dict()

    return _kwargs


def parse(response: httpx.Response) -> OpenStreamConnectionResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, OpenStreamConnectionResult.from_dict)


def sync(
    *,
    client: Caller,
    body: OpenStreamConnectionRequest,
) -> OpenStreamConnectionResult:
    """Get the address and the one-time ticket of a WebSocket connection.

    Takes the body as one model; `StreamApi.open_stream_connection` takes its fields as keywords and documents them.

    Raises:
        APIError: DingTalk refused; documented codes: InvalidAuthentication, authFailed, systemError.

    Source: https://github.com/open-dingtalk/developerpedia/blob/211653f/docs/learn/stream/protocol.md
    """
    return client.call(
        OPERATION,
        _get_kwargs(
            body=body,
        ),
        parse,
    )


def sync_detailed(
    *,
    client: Caller,
    body: OpenStreamConnectionRequest,
) -> Response[OpenStreamConnectionResult]:
    """Like `sync`, with HTTP status and headers beside the result."""
    return client.call(
        OPERATION,
        _get_kwargs(
            body=body,
        ),
        detailed(parse),
    )


async def asyncio(
    *,
    client: AsyncCaller,
    body: OpenStreamConnectionRequest,
) -> OpenStreamConnectionResult:
    """Like `sync`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            body=body,
        ),
        parse,
    )


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    body: OpenStreamConnectionRequest,
) -> Response[OpenStreamConnectionResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            body=body,
        ),
        detailed(parse),
    )
