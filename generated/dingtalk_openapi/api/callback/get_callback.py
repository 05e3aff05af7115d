"""Get the registration of the callback."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...models.get_callback_result import GetCallbackResult
from ...operations import OPERATIONS

if TYPE_CHECKING:
    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["get_callback"]


def _get_kwargs(
    *,
    client: object,
) -> RequestArguments:

    _kwargs: dict[str, Any] = {
        "method": "GET",
        "url": "/call_back/get_call_back",
    }
    return _kwargs


def parse(response: httpx.Response) -> GetCallbackResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, GetCallbackResult.from_dict)


def sync(
    *,
    client: Caller,
) -> GetCallbackResult:
    """Get the registration of the callback.

    Takes the body as one model; `CallbackApi.get_callback` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        APIError: DingTalk refused; documented codes: 71007, 400040.

    Source: https://open.dingtalk.com/document/development/query-subscribed-events
    """
    return client.call(
        OPERATION,
        _get_kwargs(
            client=client,
        ),
        parse,
    )


def sync_detailed(
    *,
    client: Caller,
) -> Response[GetCallbackResult]:
    """Like `sync`, with HTTP status and headers beside the result."""
    return client.call(
        OPERATION,
        _get_kwargs(
            client=client,
        ),
        detailed(parse),
    )


async def asyncio(
    *,
    client: AsyncCaller,
) -> GetCallbackResult:
    """Like `sync`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
        ),
        parse,
    )


async def asyncio_detailed(
    *,
    client: AsyncCaller,
) -> Response[GetCallbackResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
        ),
        detailed(parse),
    )
