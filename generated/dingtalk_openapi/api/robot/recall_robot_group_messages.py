"""Withdraw messages of a robot from a group."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...limit_checks import check_limits
from ...models.recall_robot_group_messages_request import RecallRobotGroupMessagesRequest
from ...models.recall_robot_group_messages_result import RecallRobotGroupMessagesResult
from ...operations import OPERATIONS
from ...sending import send_body

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["recall_robot_group_messages"]


def _get_kwargs(
    *,
    client: object,
    body: RecallRobotGroupMessagesRequest | Mapping[str, Any],
) -> RequestArguments:

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/v1.0/robot/groupMessages/recall",
    }
    _kwargs["json"] = send_body(OPERATION, body, RecallRobotGroupMessagesRequest)
    check_limits(
        client,
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
    body: RecallRobotGroupMessagesRequest | Mapping[str, Any],
) -> RecallRobotGroupMessagesResult:
    """Withdraw messages of a robot from a group.

    Takes the body as one model; `RobotApi.recall_robot_group_messages` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
        APIError: DingTalk refused; documented codes: invalid.openConversationId, miss.openConversationId,
            miss.chatbotId, invalidParameter.processQueryKeys.overMax, not.allowed.robotCode, system.error,
            invalidParameter.robotCode, invalidParameter.param.invalid, invalidParameter.robotCode.notExsit,
            invalidParameter.processQueryKey.missing, invalid.processQueryKey, bot.stopped,
            template.not.existed, template.stopped.
            not.allowed.robotCode means here: robotCode not authorised. Recall with the robotCode that sent
            it.

    Source: https://open.dingtalk.com/document/development/enterprise-chatbot-withdraws-internal-group-messages
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
    body: RecallRobotGroupMessagesRequest | Mapping[str, Any],
) -> Response[RecallRobotGroupMessagesResult]:
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
    body: RecallRobotGroupMessagesRequest | Mapping[str, Any],
) -> RecallRobotGroupMessagesResult:
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
    body: RecallRobotGroupMessagesRequest | Mapping[str, Any],
) -> Response[RecallRobotGroupMessagesResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
        ),
        detailed(parse),
    )
