"""Query who has read a group message of a robot."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...limit_checks import check_limits
from ...models.query_robot_group_message_request import QueryRobotGroupMessageRequest
from ...models.query_robot_group_message_result import QueryRobotGroupMessageResult
from ...operations import OPERATIONS
from ...sending import send_body

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["query_robot_group_message"]


def _get_kwargs(
    *,
    client: object,
    body: QueryRobotGroupMessageRequest | Mapping[str, Any],
) -> RequestArguments:

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/v1.0/robot/groupMessages/query",
    }
    _kwargs["json"] = send_body(OPERATION, body, QueryRobotGroupMessageRequest)
    check_limits(
        client,
        OPERATION,
        body=_kwargs["json"],
    )
    return _kwargs


def parse(response: httpx.Response) -> QueryRobotGroupMessageResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, QueryRobotGroupMessageResult.from_dict)


def sync(
    *,
    client: Caller,
    body: QueryRobotGroupMessageRequest | Mapping[str, Any],
) -> QueryRobotGroupMessageResult:
    """Query who has read a group message of a robot.

    Takes the body as one model; `RobotApi.query_robot_group_message` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
        APIError: DingTalk refused; documented codes: invalidParameter.cursor.invalid,
            invalidParameter.pageSize.invalid, processQueryKey.expireTime, conversation.org.dismatch,
            openConversationId.notExisted, system.error, invalidParameter.param.invalid,
            invalidParameter.robotCode.notExsit, invalidParameter.robotCode.missing,
            invalidParameter.robotCode.invalid, invalidParameter.processQueryKey.missing,
            invalidParameter.invalid, invalid.openConversationId, invalid.processQueryKey, bot.stopped,
            template.not.existed, template.stopped, resource.not.found, unauthorized, auth.error.
            resource.not.found means here: robot does not exist. Check robotCode, and that the robot is in the
            group.

    Source: https://open.dingtalk.com/document/development/chatbot-queries-the-read-status-of-a-message
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
    body: QueryRobotGroupMessageRequest | Mapping[str, Any],
) -> Response[QueryRobotGroupMessageResult]:
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
    body: QueryRobotGroupMessageRequest | Mapping[str, Any],
) -> QueryRobotGroupMessageResult:
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
    body: QueryRobotGroupMessageRequest | Mapping[str, Any],
) -> Response[QueryRobotGroupMessageResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
        ),
        detailed(parse),
    )
