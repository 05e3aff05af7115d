"""Get the result of a work notification for each recipient."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...models.get_work_notification_result_request import GetWorkNotificationResultRequest
from ...models.get_work_notification_result_result import GetWorkNotificationResultResult
from ...operations import OPERATIONS
from ...sending import send_body

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["get_work_notification_result"]


def _get_kwargs(
    *,
    client: object,
    body: GetWorkNotificationResultRequest | Mapping[str, Any],
) -> RequestArguments:

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/topapi/message/corpconversation/getsendresult",
    }
    _kwargs["json"] = send_body(OPERATION, body, GetWorkNotificationResultRequest)
    return _kwargs


def parse(response: httpx.Response) -> GetWorkNotificationResultResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, GetWorkNotificationResultResult.from_dict)


def sync(
    *,
    client: Caller,
    body: GetWorkNotificationResultRequest | Mapping[str, Any],
) -> GetWorkNotificationResultResult:
    """Get the result of a work notification for each recipient.

    Takes the body as one model; `MessageApi.get_work_notification_result` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        APIError: DingTalk refused; documented codes: 41052, 143103, 143104, 143105, 143106, 143203,
            143204, 143205, 143206, 1430000, 1430001, 1430002, 1430003, 1430004.

    Source: https://open.dingtalk.com/document/development/gets-the-result-of-sending-messages-asynchronously-to-the-enterprise
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
    body: GetWorkNotificationResultRequest | Mapping[str, Any],
) -> Response[GetWorkNotificationResultResult]:
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
    body: GetWorkNotificationResultRequest | Mapping[str, Any],
) -> GetWorkNotificationResultResult:
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
    body: GetWorkNotificationResultRequest | Mapping[str, Any],
) -> Response[GetWorkNotificationResultResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
        ),
        detailed(parse),
    )
