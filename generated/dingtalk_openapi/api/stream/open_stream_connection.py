"""Get the address and the one-time ticket of a WebSocket connection."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...limit_checks import check_limits
from ...models.open_stream_connection_request import OpenStreamConnectionRequest
from ...models.open_stream_connection_result import OpenStreamConnectionResult
from ...operations import OPERATIONS
from ...sending import send_body

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["open_stream_connection"]


def _get_kwargs(
    *,
    client: object,
    body: OpenStreamConnectionRequest | Mapping[str, Any],
) -> RequestArguments:

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/v1.0/gateway/connections/open",
    }
    _kwargs["json"] = send_body(OPERATION, body, OpenStreamConnectionRequest)
    check_limits(
        client,
        OPERATION,
        body=_kwargs["json"],
    )
    return _kwargs


def parse(response: httpx.Response) -> OpenStreamConnectionResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, OpenStreamConnectionResult.from_dict)


def sync(
    *,
    client: Caller,
    body: OpenStreamConnectionRequest | Mapping[str, Any],
) -> OpenStreamConnectionResult:
    """Get the address and the one-time ticket of a WebSocket connection.

    Takes the body as one model; `StreamApi.open_stream_connection` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
        APIError: DingTalk refused; documented codes: InvalidAuthentication, authFailed, systemError.
            InvalidAuthentication means here: client id or client secret wrong. Check that client id and
            client secret belong to the same app; this call carries no access token.
            systemError means here: stream connection refused, the console is not set to Stream mode. Set the
            message mode of the robot or the event push to Stream in the console.

    Source: https://github.com/open-dingtalk/developerpedia/blob/211653f/docs/learn/stream/protocol.md
    """
    return client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
        ),
        parse,
    )


def sync_detailed(
    *,
    client: Caller,
    body: OpenStreamConnectionRequest | Mapping[str, Any],
) -> Response[OpenStreamConnectionResult]:
    """Like `sync`, with HTTP status and headers beside the result."""
    return client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
        ),
        detailed(parse),
    )


async def asyncio(
    *,
    client: AsyncCaller,
    body: OpenStreamConnectionRequest | Mapping[str, Any],
) -> OpenStreamConnectionResult:
    """Like `sync`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
        ),
        parse,
    )


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    body: OpenStreamConnectionRequest | Mapping[str, Any],
) -> Response[OpenStreamConnectionResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
        ),
        detailed(parse),
    )
