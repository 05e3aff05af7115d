"""Get who has read a one-to-one message of a robot."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...models.get_robot_oto_read_status_result import GetRobotOtoReadStatusResult
from ...operations import OPERATIONS
from ...sending import send_parameter, send_text
from ...types import UNSET

if TYPE_CHECKING:
    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["get_robot_oto_read_status"]


def _get_kwargs(
    *,
    client: object,
    robot_code: str,
    process_query_key: str,
) -> RequestArguments:
    robot_code = send_parameter(OPERATION, robot_code, "robotCode", send_text)
    process_query_key = send_parameter(OPERATION, process_query_key, "processQueryKey", send_text)
    params: dict[str, Any] = {}

    params["robotCode"] = robot_code

    params["processQueryKey"] = process_query_key

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "GET",
        "url": "/v1.0/robot/oToMessages/readStatus",
        "params": params,
    }
    return _kwargs


def parse(response: httpx.Response) -> GetRobotOtoReadStatusResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, GetRobotOtoReadStatusResult.from_dict)


def sync(
    *,
    client: Caller,
    robot_code: str,
    process_query_key: str,
) -> GetRobotOtoReadStatusResult:
    """Get who has read a one-to-one message of a robot.

    Takes the body as one model; `RobotApi.get_robot_oto_read_status` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        APIError: DingTalk refused; documented codes: invalid.processQueryKey, processQueryKey.expireTime,
            invalidParameter.processQueryKey.missing, invalidParameter.robotCode.*, unknown.send.result,
            template.*, system.error, invalidParameter.param.invalid.

    Source: https://open.dingtalk.com/document/development/chatbot-batch-query-the-read-status-of-messages
    """
    return client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            robot_code=robot_code,
            process_query_key=process_query_key,
        ),
        parse,
    )


def sync_detailed(
    *,
    client: Caller,
    robot_code: str,
    process_query_key: str,
) -> Response[GetRobotOtoReadStatusResult]:
    """Like `sync`, with HTTP status and headers beside the result."""
    return client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            robot_code=robot_code,
            process_query_key=process_query_key,
        ),
        detailed(parse),
    )


async def asyncio(
    *,
    client: AsyncCaller,
    robot_code: str,
    process_query_key: str,
) -> GetRobotOtoReadStatusResult:
    """Like `sync`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            robot_code=robot_code,
            process_query_key=process_query_key,
        ),
        parse,
    )


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    robot_code: str,
    process_query_key: str,
) -> Response[GetRobotOtoReadStatusResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            robot_code=robot_code,
            process_query_key=process_query_key,
        ),
        detailed(parse),
    )
