"""Withdraw messages of a robot from a group."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...limit_checks import check_limits
from ...models.recall_robot_group_messages_request import RecallRobotGroupMessagesRequest
from ...models.recall_robot_group_messages_result import RecallRobotGroupMessagesResult
from ...operations import OPERATIONS

if TYPE_CHECKING:
    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["recall_robot_group_messages"]


def _get_kwargs(
    *,
    body: RecallRobotGroupMessagesRequest,
) -> RequestArguments:

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/v1.0/robot/groupMessages/recall",
    }
    _kwargs["json"] = body.to_dict()

    check_limits(
        OPERATION,
        body=_kwargs["json"],
    )
    return _kwargs


def parse(response: httpx.Response) -> RecallRobotGroupMessagesResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, RecallRobotGroupMessagesResult.from_dict)


def sync(
    *,
    client: Caller,
    body: RecallRobotGroupMessagesRequest,
) -> RecallRobotGroupMessagesResult:
    """Withdraw messages of a robot from a group.

    Takes the body as one model; `RobotApi.recall_robot_group_messages` takes its fields as keywords and documents them.

    Raises:
        LimitError: The request is beyond a documented limit; nothing was sent.
        APIError: DingTalk refused; documented codes: invalid.openConversationId, miss.openConversationId,
            miss.chatbotId, invalidParameter.processQueryKeys.overMax, not.allowed.robotCode, system.error.

    Source: https://open.dingtalk.com/document/development/enterprise-chatbot-withdraws-internal-group-messages
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
    body: RecallRobotGroupMessagesRequest,
) -> Response[RecallRobotGroupMessagesResult]:
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
    body: RecallRobotGroupMessagesRequest,
) -> RecallRobotGroupMessagesResult:
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
    body: RecallRobotGroupMessagesRequest,
) -> Response[RecallRobotGroupMessagesResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            body=body,
        ),
        detailed(parse),
    )
