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
from ...types import UNSET, Unset

if TYPE_CHECKING:
    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments of functions, which can be secret; --full-trace shows these frames

OPERATION = OPERATIONS["send_robot_message"]


def _get_kwargs(
    *,
    body: SendRobotActionCardMessageRequest
    | SendRobotEmptyMessageRequest
    | SendRobotFeedCardMessageRequest
    | SendRobotImageMessageRequest
    | SendRobotLinkMessageRequest
    | SendRobotMarkdownMessageRequest
    | SendRobotTextMessageRequest,
    timestamp: int | Unset = UNSET,
    sign: str | Unset = UNSET,
) -> RequestArguments:
    params: dict[str, Any] = {}

    params["timestamp"] = timestamp

    params["sign"] = sign

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/robot/send",
        "params": params,
    }

    if isinstance(body, SendRobotTextMessageRequest):
        _kwargs["json"] = body.to_dict()
    elif isinstance(body, SendRobotLinkMessageRequest):
        _kwargs["json"] = body.to_dict()
    elif isinstance(body, SendRobotMarkdownMessageRequest):
        _kwargs["json"] = body.to_dict()
    elif isinstance(body, SendRobotActionCardMessageRequest):
        _kwargs["json"] = body.to_dict()
    elif isinstance(body, SendRobotFeedCardMessageRequest):
        _kwargs["json"] = body.to_dict()
    elif isinstance(body, SendRobotImageMessageRequest):
        _kwargs["json"] = body.to_dict()
    elif isinstance(body, SendRobotEmptyMessageRequest):
        _kwargs["json"] = body.to_dict()
    else:
        _kinds = "SendRobotActionCardMessageRequest, SendRobotEmptyMessageRequest, SendRobotFeedCardMessageRequest, SendRobotImageMessageRequest, SendRobotLinkMessageRequest, SendRobotMarkdownMessageRequest, SendRobotTextMessageRequest"
        raise TypeError(f"body must be one of {_kinds}; got {type(body).__name__}")

    check_limits(
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
    | SendRobotTextMessageRequest,
    timestamp: int | Unset = UNSET,
    sign: str | Unset = UNSET,
) -> SendRobotMessageResult:
    """Send a message to a group through the webhook of a custom robot.

    Takes the body as one model; `RobotApi.send_robot_message` takes its fields as keywords and documents them.

    Raises:
        LimitError: The request is beyond a documented limit; nothing was sent.
        APIError: DingTalk refused; documented codes: -1, 40035, 43004, 130101, 300001, 300005, 310000,
            400013, 400101, 400102, 400105, 400106, 410100, 430101, 430102, 430103, 430104, 660026.

    Source: https://open.dingtalk.com/document/development/custom-robots-send-group-messages
    """
    return client.call(
        OPERATION,
        _get_kwargs(
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
    | SendRobotTextMessageRequest,
    timestamp: int | Unset = UNSET,
    sign: str | Unset = UNSET,
) -> Response[SendRobotMessageResult]:
    """Like `sync`, with HTTP status and headers beside the result."""
    return client.call(
        OPERATION,
        _get_kwargs(
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
    | SendRobotTextMessageRequest,
    timestamp: int | Unset = UNSET,
    sign: str | Unset = UNSET,
) -> SendRobotMessageResult:
    """Like `sync`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
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
    | SendRobotTextMessageRequest,
    timestamp: int | Unset = UNSET,
    sign: str | Unset = UNSET,
) -> Response[SendRobotMessageResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            body=body,
            timestamp=timestamp,
            sign=sign,
        ),
        detailed(parse),
    )
