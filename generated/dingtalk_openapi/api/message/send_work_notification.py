"""Send a work notification to users, departments or the whole corp."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...limit_checks import check_limits
from ...models.send_work_notification_request import SendWorkNotificationRequest
from ...models.send_work_notification_result import SendWorkNotificationResult
from ...operations import OPERATIONS
from ...sending import send_body

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["send_work_notification"]


def _get_kwargs(
    *,
    client: object,
    body: SendWorkNotificationRequest | Mapping[str, Any],
) -> RequestArguments:

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/topapi/message/corpconversation/asyncsend_v2",
    }
    _kwargs["json"] = send_body(OPERATION, body, SendWorkNotificationRequest)
    check_limits(
        client,
        OPERATION,
        body=_kwargs["json"],
    )
    return _kwargs


def parse(response: httpx.Response) -> SendWorkNotificationResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, SendWorkNotificationResult.from_dict)


def sync(
    *,
    client: Caller,
    body: SendWorkNotificationRequest | Mapping[str, Any],
) -> SendWorkNotificationResult:
    """Send a work notification to users, departments or the whole corp.

    Takes the body as one model; `MessageApi.send_work_notification` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
        APIError: DingTalk refused; documented codes: 33012, 34016, 40035, 41028, 41029, 41044, 41045,
            41046, 41047, 41048, 41049, 400002, 88.

    Source: https://open.dingtalk.com/document/development/asynchronous-sending-of-enterprise-session-messages
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
    body: SendWorkNotificationRequest | Mapping[str, Any],
) -> Response[SendWorkNotificationResult]:
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
    body: SendWorkNotificationRequest | Mapping[str, Any],
) -> SendWorkNotificationResult:
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
    body: SendWorkNotificationRequest | Mapping[str, Any],
) -> Response[SendWorkNotificationResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
        ),
        detailed(parse),
    )
