"""Send a message to a group through the webhook of a custom robot."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...limit_checks import check_limits
from ...models.send_robot_action_card_message_request import SendRobotActionCardMessageRequest
from ...models.send_robot_empty_message_request import SendRobotEmptyMessageRequest
from ...models.send_robot_feed_card_message_request import SendRobotFeedCardMessageRequest
from ...models.send_robot_image_message_request import SendRobotImageMessageRequest
from ...models.send_robot_link_message_request import SendRobotLinkMessageRequest
from ...models.send_robot_markdown_message_request import SendRobotMarkdownMessageRequest
from ...models.send_robot_message_result import SendRobotMessageResult
from ...models.send_robot_text_message_request import SendRobotTextMessageRequest
from ...operations import OPERATIONS
from ...sending import send_body, send_integer, send_parameter, send_text
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["send_robot_message"]


def _get_kwargs(
    *,
    client: object,
    body: SendRobotActionCardMessageRequest
    | SendRobotEmptyMessageRequest
    | SendRobotFeedCardMessageRequest
    | SendRobotImageMessageRequest
    | SendRobotLinkMessageRequest
    | SendRobotMarkdownMessageRequest
    | SendRobotTextMessageRequest
    | Mapping[str, Any],
    timestamp: int | Unset = UNSET,
    sign: str | Unset = UNSET,
) -> RequestArguments:
    timestamp = send_parameter(OPERATION, timestamp, "timestamp", send_integer, optional=True)
    sign = send_parameter(OPERATION, sign, "sign", send_text, optional=True)
    params: dict[str, Any] = {}

    params["timestamp"] = timestamp

    params["sign"] = sign

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/robot/send",
        "params": params,
    }
    _kwargs["json"] = send_body(
        OPERATION,
        body,
        SendRobotActionCardMessageRequest,
        SendRobotEmptyMessageRequest,
        SendRobotFeedCardMessageRequest,
        SendRobotImageMessageRequest,
        SendRobotLinkMessageRequest,
        SendRobotMarkdownMessageRequest,
        SendRobotTextMessageRequest,
    )
    check_limits(
        client,
        OPERATION,
        body=_kwargs["json"],
    )
    return _kwargs


def parse(response: httpx.Response) -> SendRobotMessageResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, SendRobotMessageResult.from_dict)


def sync(
    *,
    client: Caller,
    body: SendRobotActionCardMessageRequest
    | SendRobotEmptyMessageRequest
    | SendRobotFeedCardMessageRequest
    | SendRobotImageMessageRequest
    | SendRobotLinkMessageRequest
    | SendRobotMarkdownMessageRequest
    | SendRobotTextMessageRequest
    | Mapping[str, Any],
    timestamp: int | Unset = UNSET,
    sign: str | Unset = UNSET,
) -> SendRobotMessageResult:
    """Send a message to a group through the webhook of a custom robot.

    Takes the body as one model; `RobotApi.send_robot_message` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
        APIError: DingTalk refused; documented codes: -1, 40035, 43004, 130101, 300001, 300005, 310000,
            400013, 400101, 400102, 400105, 400106, 410100, 430101, 430102, 430103, 430104, 660026, 101002,
            400402, 400403, 401102, 460101, 500100.
            40035 means here: message or access_token missing. Send the message as JSON, and the access_token
            in the address of the webhook.

    Source: https://open.dingtalk.com/document/development/custom-robots-send-group-messages
    """
    return client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
            timestamp=timestamp,
            sign=sign,
        ),
        parse,
    )


def sync_detailed(
    *,
    client: Caller,
    body: SendRobotActionCardMessageRequest
    | SendRobotEmptyMessageRequest
    | SendRobotFeedCardMessageRequest
    | SendRobotImageMessageRequest
    | SendRobotLinkMessageRequest
    | SendRobotMarkdownMessageRequest
    | SendRobotTextMessageRequest
    | Mapping[str, Any],
    timestamp: int | Unset = UNSET,
    sign: str | Unset = UNSET,
) -> Response[SendRobotMessageResult]:
    """Like `sync`, with HTTP status and headers beside the result."""
    return client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
            timestamp=timestamp,
            sign=sign,
        ),
        detailed(parse),
    )


async def asyncio(
    *,
    client: AsyncCaller,
    body: SendRobotActionCardMessageRequest
    | SendRobotEmptyMessageRequest
    | SendRobotFeedCardMessageRequest
    | SendRobotImageMessageRequest
    | SendRobotLinkMessageRequest
    | SendRobotMarkdownMessageRequest
    | SendRobotTextMessageRequest
    | Mapping[str, Any],
    timestamp: int | Unset = UNSET,
    sign: str | Unset = UNSET,
) -> SendRobotMessageResult:
    """Like `sync`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
            timestamp=timestamp,
            sign=sign,
        ),
        parse,
    )


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    body: SendRobotActionCardMessageRequest
    | SendRobotEmptyMessageRequest
    | SendRobotFeedCardMessageRequest
    | SendRobotImageMessageRequest
    | SendRobotLinkMessageRequest
    | SendRobotMarkdownMessageRequest
    | SendRobotTextMessageRequest
    | Mapping[str, Any],
    timestamp: int | Unset = UNSET,
    sign: str | Unset = UNSET,
) -> Response[SendRobotMessageResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
            timestamp=timestamp,
            sign=sign,
        ),
        detailed(parse),
    )
