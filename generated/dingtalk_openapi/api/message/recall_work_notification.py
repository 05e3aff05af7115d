"""Withdraw a work notification."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...models.recall_work_notification_request import RecallWorkNotificationRequest
from ...models.recall_work_notification_result import RecallWorkNotificationResult
from ...operations import OPERATIONS
from ...sending import send_body

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["recall_work_notification"]


def _get_kwargs(
    *,
    client: object,
    body: RecallWorkNotificationRequest | Mapping[str, Any],
) -> RequestArguments:

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/topapi/message/corpconversation/recall",
    }
    _kwargs["json"] = send_body(OPERATION, body, RecallWorkNotificationRequest)
    return _kwargs


def parse(response: httpx.Response) -> RecallWorkNotificationResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, RecallWorkNotificationResult.from_dict)


def sync(
    *,
    client: Caller,
    body: RecallWorkNotificationRequest | Mapping[str, Any],
) -> RecallWorkNotificationResult:
    """Withdraw a work notification.

    Takes the body as one model; `MessageApi.recall_work_notification` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        APIError: DingTalk refused; documented codes: 400002, 500.
            400002 means here: agent_id or msg_task_id illegal. Check agent_id and msg_task_id: they belong to
            the same app.

    Source: https://open.dingtalk.com/document/development/notification-of-work-withdrawal
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
    body: RecallWorkNotificationRequest | Mapping[str, Any],
) -> Response[RecallWorkNotificationResult]:
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
    body: RecallWorkNotificationRequest | Mapping[str, Any],
) -> RecallWorkNotificationResult:
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
    body: RecallWorkNotificationRequest | Mapping[str, Any],
) -> Response[RecallWorkNotificationResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
        ),
        detailed(parse),
    )
