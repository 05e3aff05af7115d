"""Withdraw a work notification."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...models.recall_work_notification_request import RecallWorkNotificationRequest
from ...models.recall_work_notification_result import RecallWorkNotificationResult
from ...operations import OPERATIONS

if TYPE_CHECKING:
    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["recall_work_notification"]


def _get_kwargs(
    *,
    body: RecallWorkNotificationRequest,
) -> RequestArguments:

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/topapi/message/corpconversation/recall",
    }
    _kwargs["json"] = body.to_dict()

    return _kwargs


def parse(response: httpx.Response) -> RecallWorkNotificationResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, RecallWorkNotificationResult.from_dict)


def sync(
    *,
    client: Caller,
    body: RecallWorkNotificationRequest,
) -> RecallWorkNotificationResult:
    """Withdraw a work notification.

    Takes the body as one model; `MessageApi.recall_work_notification` takes its fields as keywords and documents them.

    Raises:
        APIError: DingTalk refused; documented codes: 400002, 500.

    Source: https://open.dingtalk.com/document/development/notification-of-work-withdrawal
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
    body: RecallWorkNotificationRequest,
) -> Response[RecallWorkNotificationResult]:
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
    body: RecallWorkNotificationRequest,
) -> RecallWorkNotificationResult:
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
    body: RecallWorkNotificationRequest,
) -> Response[RecallWorkNotificationResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            body=body,
        ),
        detailed(parse),
    )
