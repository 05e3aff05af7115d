"""Send a work notification made from a template (third-party apps)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...limit_checks import check_limits
from ...models.send_work_notification_by_template_request import SendWorkNotificationByTemplateRequest
from ...models.send_work_notification_by_template_result import SendWorkNotificationByTemplateResult
from ...operations import OPERATIONS
from ...sending import send_body

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["send_work_notification_by_template"]


def _get_kwargs(
    *,
    client: object,
    body: SendWorkNotificationByTemplateRequest | Mapping[str, Any],
) -> RequestArguments:

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/topapi/message/corpconversation/sendbytemplate",
    }
    _kwargs["json"] = send_body(OPERATION, body, SendWorkNotificationByTemplateRequest)
    check_limits(
        client,
        OPERATION,
        body=_kwargs["json"],
    )
    return _kwargs


def parse(response: httpx.Response) -> SendWorkNotificationByTemplateResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, SendWorkNotificationByTemplateResult.from_dict)


def sync(
    *,
    client: Caller,
    body: SendWorkNotificationByTemplateRequest | Mapping[str, Any],
) -> SendWorkNotificationByTemplateResult:
    """Send a work notification made from a template (third-party apps).

    Takes the body as one model; `MessageApi.send_work_notification_by_template` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
        APIError: DingTalk refused; documented codes: 400002, 500, 885001, 885006.
            400002 means here: agent_id illegal. Check agent_id: it is that of the app whose token is used.

    Source: https://open.dingtalk.com/document/development/work-notification-templating-send-notification-interface
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
    body: SendWorkNotificationByTemplateRequest | Mapping[str, Any],
) -> Response[SendWorkNotificationByTemplateResult]:
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
    body: SendWorkNotificationByTemplateRequest | Mapping[str, Any],
) -> SendWorkNotificationByTemplateResult:
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
    body: SendWorkNotificationByTemplateRequest | Mapping[str, Any],
) -> Response[SendWorkNotificationByTemplateResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
        ),
        detailed(parse),
    )
