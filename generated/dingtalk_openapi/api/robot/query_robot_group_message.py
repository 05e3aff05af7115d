"""Query who has read a group message of a robot."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...limit_checks import check_limits
from ...models.query_robot_group_message_request import QueryRobotGroupMessageRequest
from ...models.query_robot_group_message_result import QueryRobotGroupMessageResult
from ...operations import OPERATIONS

if TYPE_CHECKING:
    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["query_robot_group_message"]


def _get_kwargs(
    *,
    body: QueryRobotGroupMessageRequest,
) -> RequestArguments:

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/v1.0/robot/groupMessages/query",
    }
    _kwargs["json"] = body.to_dict()

    check_limits(
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
    body: QueryRobotGroupMessageRequest,
) -> QueryRobotGroupMessageResult:
    """Query who has read a group message of a robot.

    Takes the body as one model; `RobotApi.query_robot_group_message` takes its fields as keywords and documents them.

    Raises:
        LimitError: The request is beyond a documented limit; nothing was sent.
        APIError: DingTalk refused; documented codes: invalidParameter.cursor.invalid,
            invalidParameter.pageSize.invalid, processQueryKey.expireTime, conversation.org.dismatch,
            openConversationId.notExisted, system.error.

    Source: https://open.dingtalk.com/document/development/chatbot-queries-the-read-status-of-a-message
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
    body: QueryRobotGroupMessageRequest,
) -> Response[QueryRobotGroupMessageResult]:
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
    body: QueryRobotGroupMessageRequest,
) -> QueryRobotGroupMessageResult:
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
    body: QueryRobotGroupMessageRequest,
) -> Response[QueryRobotGroupMessageResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            body=body,
        ),
        detailed(parse),
    )
