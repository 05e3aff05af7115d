"""Withdraw one-to-one messages of a robot."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...limit_checks import check_limits
from ...models.recall_robot_oto_messages_request import RecallRobotOtoMessagesRequest
from ...models.recall_robot_oto_messages_result import RecallRobotOtoMessagesResult
from ...operations import OPERATIONS
from ...sending import send_body

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["recall_robot_oto_messages"]


def _get_kwargs(
    *,
    client: object,
    body: RecallRobotOtoMessagesRequest | Mapping[str, Any],
) -> RequestArguments:

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/v1.0/robot/otoMessages/batchRecall",
    }
    _kwargs["json"] = send_body(OPERATION, body, RecallRobotOtoMessagesRequest)
    check_limits(
        client,
        OPERATION,
        body=_kwargs["json"],
    )
    return _kwargs


def parse(response: httpx.Response) -> RecallRobotOtoMessagesResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, RecallRobotOtoMessagesResult.from_dict)


def sync(
    *,
    client: Caller,
    body: RecallRobotOtoMessagesRequest | Mapping[str, Any],
) -> RecallRobotOtoMessagesResult:
    """Withdraw one-to-one messages of a robot.

    Takes the body as one model; `RobotApi.recall_robot_oto_messages` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
        APIError: DingTalk refused; documented codes: invalidParameter.robotCode,
            invalidParameter.processQueryKeys.overMax, not.allowed.robotCode, robot.processQueryKey.expired,
            notRevoke.all.messages, invalid.processQueryKey, system.error, invalidParameter.param.invalid,
            invalidParameter.processQueryKey.missing.

    Source: https://open.dingtalk.com/document/development/batch-message-recall-chat
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
    body: RecallRobotOtoMessagesRequest | Mapping[str, Any],
) -> Response[RecallRobotOtoMessagesResult]:
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
    body: RecallRobotOtoMessagesRequest | Mapping[str, Any],
) -> RecallRobotOtoMessagesResult:
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
    body: RecallRobotOtoMessagesRequest | Mapping[str, Any],
) -> Response[RecallRobotOtoMessagesResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
        ),
        detailed(parse),
    )
