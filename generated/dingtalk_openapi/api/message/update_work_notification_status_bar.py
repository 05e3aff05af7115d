"""Change the status bar of an oa work notification."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...limit_checks import check_limits
from ...models.update_work_notification_status_bar_request import UpdateWorkNotificationStatusBarRequest
from ...models.update_work_notification_status_bar_result import UpdateWorkNotificationStatusBarResult
from ...operations import OPERATIONS

if TYPE_CHECKING:
    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["update_work_notification_status_bar"]


def _get_kwargs(
    *,
    body: UpdateWorkNotificationStatusBarRequest,
) -> RequestArguments:

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/topapi/message/corpconversation/status_bar/update",
    }
    _kwargs["json"] = body.to_dict()

    check_limits(
        OPERATION,
        body=_kwargs["json"],
    )
    return _kwargs


def parse(response: httpx.Response) -> UpdateWorkNotificationStatusBarResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, UpdateWorkNotificationStatusBarResult.from_dict)


def sync(
    *,
    client: Caller,
    body: UpdateWorkNotificationStatusBarRequest,
) -> UpdateWorkNotificationStatusBarResult:
    """Change the status bar of an oa work notification.

    Takes the body as one model; `MessageApi.update_work_notification_status_bar` takes its fields as keywords and documents them.

    Raises:
        LimitError: The request is beyond a documented limit; nothing was sent.
        APIError: DingTalk refused; documented codes: 40035, 40056, 41052, 500.

    Source: https://open.dingtalk.com/document/development/update-work-notification-status-bar
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
    body: UpdateWorkNotificationStatusBarRequest,
) -> Response[UpdateWorkNotificationStatusBarResult]:
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
    body: UpdateWorkNotificationStatusBarRequest,
) -> UpdateWorkNotificationStatusBarResult:
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
    body: UpdateWorkNotificationStatusBarRequest,
) -> Response[UpdateWorkNotificationStatusBarResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            body=body,
        ),
        detailed(parse),
    )
