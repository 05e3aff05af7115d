"""Get a temporary address of a file that was sent to a robot."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...models.get_robot_file_url_request import GetRobotFileUrlRequest
from ...models.get_robot_file_url_result import GetRobotFileUrlResult
from ...operations import OPERATIONS
from ...sending import send_body

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["get_robot_file_url"]


def _get_kwargs(
    *,
    client: object,
    body: GetRobotFileUrlRequest | Mapping[str, Any],
) -> RequestArguments:

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/v1.0/robot/messageFiles/download",
    }
    _kwargs["json"] = send_body(OPERATION, body, GetRobotFileUrlRequest)
    return _kwargs


def parse(response: httpx.Response) -> GetRobotFileUrlResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, GetRobotFileUrlResult.from_dict)


def sync(
    *,
    client: Caller,
    body: GetRobotFileUrlRequest | Mapping[str, Any],
) -> GetRobotFileUrlResult:
    """Get a temporary address of a file that was sent to a robot.

    Takes the body as one model; `MediaApi.get_robot_file_url` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        APIError: DingTalk refused; documented codes: invalidParameter.robotCode.auth,
            invalidParameter.robotCode.downloadCode, invalidParameter.robotCode.empty.
            invalidParameter.robotCode.auth means here: downloadCode, robot and corp do not belong together.
            Send the robotCode of the robot that got the message, with an access token of its app and corp.
            invalidParameter.robotCode.empty means here: robotCode or downloadCode missing. Send robotCode and
            downloadCode, both of the message.

    Source: https://open.dingtalk.com/document/development/download-the-file-content-of-the-robot-receiving-message
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
    body: GetRobotFileUrlRequest | Mapping[str, Any],
) -> Response[GetRobotFileUrlResult]:
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
    body: GetRobotFileUrlRequest | Mapping[str, Any],
) -> GetRobotFileUrlResult:
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
    body: GetRobotFileUrlRequest | Mapping[str, Any],
) -> Response[GetRobotFileUrlResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
        ),
        detailed(parse),
    )
