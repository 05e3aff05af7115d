"""List the events that could not be delivered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...models.list_failed_callbacks_result import ListFailedCallbacksResult
from ...operations import OPERATIONS

if TYPE_CHECKING:
    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["list_failed_callbacks"]


def _get_kwargs(
    *,
    client: object,
) -> RequestArguments:

    _kwargs: dict[str, Any] = {
        "method": "GET",
        "url": "/call_back/get_call_back_failed_result",
    }
    return _kwargs


def parse(response: httpx.Response) -> ListFailedCallbacksResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, ListFailedCallbacksResult.from_dict)


def sync(
    *,
    client: Caller,
) -> ListFailedCallbacksResult:
    """List the events that could not be delivered.

    Takes the body as one model; `CallbackApi.list_failed_callbacks` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        APIError: DingTalk refused.

    Source: https://open.dingtalk.com/document/development/obtain-the-event-list-of-failed-push-messages
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
) -> Response[ListFailedCallbacksResult]:
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
) -> ListFailedCallbacksResult:
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
) -> Response[ListFailedCallbacksResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
        ),
        detailed(parse),
    )
