"""Change the status bar of an oa work notification."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...limit_checks import check_limits
from ...models.update_work_notification_status_bar_request import UpdateWorkNotificationStatusBarRequest
from ...models.update_work_notification_status_bar_result import UpdateWorkNotificationStatusBarResult
from ...operations import OPERATIONS
from ...sending import send_body

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["update_work_notification_status_bar"]


def _get_kwargs(
    *,
    client: object,
    body: UpdateWorkNotificationStatusBarRequest | Mapping[str, Any],
) -> RequestArguments:

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/topapi/message/corpconversation/status_bar/update",
    }
    _kwargs["json"] = send_body(OPERATION, body, UpdateWorkNotificationStatusBarRequest)
    check_limits(
        client,
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
    body: UpdateWorkNotificationStatusBarRequest | Mapping[str, Any],
) -> UpdateWorkNotificationStatusBarResult:
    """Change the status bar of an oa work notification.

    Takes the body as one model; `MessageApi.update_work_notification_status_bar` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        APIError: DingTalk refused; documented codes: 40035, 40056, 41052, 500.
            40035 means here: task_id illegal. Check task_id: it is what the send returned.
            41052 means here: too many recipients, or sending is not complete yet. Wait until
            get_work_notification_progress says that sending is complete, or send to fewer people.

    Source: https://open.dingtalk.com/document/development/update-work-notification-status-bar
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
    body: UpdateWorkNotificationStatusBarRequest | Mapping[str, Any],
) -> Response[UpdateWorkNotificationStatusBarResult]:
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
    body: UpdateWorkNotificationStatusBarRequest | Mapping[str, Any],
) -> UpdateWorkNotificationStatusBarResult:
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
    body: UpdateWorkNotificationStatusBarRequest | Mapping[str, Any],
) -> Response[UpdateWorkNotificationStatusBarResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
        ),
        detailed(parse),
    )
