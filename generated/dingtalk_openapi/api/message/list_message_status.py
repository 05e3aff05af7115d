"""List who has read a corp conversation message and who has not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...limit_checks import check_limits
from ...models.list_message_status_request import ListMessageStatusRequest
from ...models.list_message_status_result import ListMessageStatusResult
from ...operations import OPERATIONS
from ...sending import send_body

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["list_message_status"]


def _get_kwargs(
    *,
    client: object,
    body: ListMessageStatusRequest | Mapping[str, Any],
) -> RequestArguments:

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/message/list_message_status",
    }
    _kwargs["json"] = send_body(OPERATION, body, ListMessageStatusRequest)
    check_limits(
        client,
        OPERATION,
        body=_kwargs["json"],
    )
    return _kwargs


def parse(response: httpx.Response) -> ListMessageStatusResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, ListMessageStatusResult.from_dict)


def sync(
    *,
    client: Caller,
    body: ListMessageStatusRequest | Mapping[str, Any],
) -> ListMessageStatusResult:
    """List who has read a corp conversation message and who has not.

    Takes the body as one model; `MessageApi.list_message_status` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        APIError: DingTalk refused.

    Source: https://github.com/007gzs/dingtalk-sdk/blob/7979da2/dingtalk/client/api/message.py
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
    body: ListMessageStatusRequest | Mapping[str, Any],
) -> Response[ListMessageStatusResult]:
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
    body: ListMessageStatusRequest | Mapping[str, Any],
) -> ListMessageStatusResult:
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
    body: ListMessageStatusRequest | Mapping[str, Any],
) -> Response[ListMessageStatusResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
        ),
        detailed(parse),
    )
