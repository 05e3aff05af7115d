"""Get the progress of a work notification."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...models.get_work_notification_progress_request import GetWorkNotificationProgressRequest
from ...models.get_work_notification_progress_result import GetWorkNotificationProgressResult
from ...operations import OPERATIONS
from ...sending import send_body

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["get_work_notification_progress"]


def _get_kwargs(
    *,
    client: object,
    body: GetWorkNotificationProgressRequest | Mapping[str, Any],
) -> RequestArguments:

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/topapi/message/corpconversation/getsendprogress",
    }
    _kwargs["json"] = send_body(OPERATION, body, GetWorkNotificationProgressRequest)
    return _kwargs


def parse(response: httpx.Response) -> GetWorkNotificationProgressResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, GetWorkNotificationProgressResult.from_dict)


def sync(
    *,
    client: Caller,
    body: GetWorkNotificationProgressRequest | Mapping[str, Any],
) -> GetWorkNotificationProgressResult:
    """Get the progress of a work notification.

    Takes the body as one model; `MessageApi.get_work_notification_progress` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        APIError: DingTalk refused; documented codes: 40035, 500.
            40035 means here: task_id or agent_id illegal. Check task_id and agent_id: they belong to the same
            app.

    Source: https://open.dingtalk.com/document/development/obtain-the-sending-progress-of-asynchronous-sending-of-enterprise-session
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
    body: GetWorkNotificationProgressRequest | Mapping[str, Any],
) -> Response[GetWorkNotificationProgressResult]:
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
    body: GetWorkNotificationProgressRequest | Mapping[str, Any],
) -> GetWorkNotificationProgressResult:
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
    body: GetWorkNotificationProgressRequest | Mapping[str, Any],
) -> Response[GetWorkNotificationProgressResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
        ),
        detailed(parse),
    )
