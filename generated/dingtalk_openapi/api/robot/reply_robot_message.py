"""Reply to a message that a person wrote to a robot."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...limit_checks import check_limits
from ...models.reply_robot_action_card_message_request import ReplyRobotActionCardMessageRequest
from ...models.reply_robot_audio_message_request import ReplyRobotAudioMessageRequest
from ...models.reply_robot_empty_message_request import ReplyRobotEmptyMessageRequest
from ...models.reply_robot_feed_card_message_request import ReplyRobotFeedCardMessageRequest
from ...models.reply_robot_file_message_request import ReplyRobotFileMessageRequest
from ...models.reply_robot_image_message_request import ReplyRobotImageMessageRequest
from ...models.reply_robot_link_message_request import ReplyRobotLinkMessageRequest
from ...models.reply_robot_markdown_message_request import ReplyRobotMarkdownMessageRequest
from ...models.reply_robot_message_result import ReplyRobotMessageResult
from ...models.reply_robot_text_message_request import ReplyRobotTextMessageRequest
from ...models.reply_robot_video_message_request import ReplyRobotVideoMessageRequest
from ...operations import OPERATIONS

if TYPE_CHECKING:
    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments of functions, which can be secret; --full-trace shows these frames

OPERATION = OPERATIONS["reply_robot_message"]


def _get_kwargs(
    *,
    body: ReplyRobotActionCardMessageRequest
    | ReplyRobotAudioMessageRequest
    | ReplyRobotEmptyMessageRequest
    | ReplyRobotFeedCardMessageRequest
    | ReplyRobotFileMessageRequest
    | ReplyRobotImageMessageRequest
    | ReplyRobotLinkMessageRequest
    | ReplyRobotMarkdownMessageRequest
    | ReplyRobotTextMessageRequest
    | ReplyRobotVideoMessageRequest,
) -> RequestArguments:

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/robot/sendBySession",
    }

    if isinstance(body, ReplyRobotTextMessageRequest):
        _kwargs["json"] = body.to_dict()
    elif isinstance(body, ReplyRobotLinkMessageRequest):
        _kwargs["json"] = body.to_dict()
    elif isinstance(body, ReplyRobotMarkdownMessageRequest):
        _kwargs["json"] = body.to_dict()
    elif isinstance(body, ReplyRobotActionCardMessageRequest):
        _kwargs["json"] = body.to_dict()
    elif isinstance(body, ReplyRobotFeedCardMessageRequest):
        _kwargs["json"] = body.to_dict()
    elif isinstance(body, ReplyRobotImageMessageRequest):
        _kwargs["json"] = body.to_dict()
    elif isinstance(body, ReplyRobotFileMessageRequest):
        _kwargs["json"] = body.to_dict()
    elif isinstance(body, ReplyRobotAudioMessageRequest):
        _kwargs["json"] = body.to_dict()
    elif isinstance(body, ReplyRobotVideoMessageRequest):
        _kwargs["json"] = body.to_dict()
    elif isinstance(body, ReplyRobotEmptyMessageRequest):
        _kwargs["json"] = body.to_dict()
    else:
        _kinds = "ReplyRobotActionCardMessageRequest, ReplyRobotAudioMessageRequest, ReplyRobotEmptyMessageRequest, ReplyRobotFeedCardMessageRequest, ReplyRobotFileMessageRequest, ReplyRobotImageMessageRequest, ReplyRobotLinkMessageRequest, ReplyRobotMarkdownMessageRequest, ReplyRobotTextMessageRequest, ReplyRobotVideoMessageRequest"
        raise TypeError(f"body must be one of {_kinds}; got {type(body).__name__}")

    check_limits(
        OPERATION,
        body=_kwargs["json"],
    )
    return _kwargs


def parse(response: httpx.Response) -> ReplyRobotMessageResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, ReplyRobotMessageResult.from_dict)


def sync(
    *,
    client: Caller,
    body: ReplyRobotActionCardMessageRequest
    | ReplyRobotAudioMessageRequest
    | ReplyRobotEmptyMessageRequest
    | ReplyRobotFeedCardMessageRequest
    | ReplyRobotFileMessageRequest
    | ReplyRobotImageMessageRequest
    | ReplyRobotLinkMessageRequest
    | ReplyRobotMarkdownMessageRequest
    | ReplyRobotTextMessageRequest
    | ReplyRobotVideoMessageRequest,
) -> ReplyRobotMessageResult:
    """Reply to a message that a person wrote to a robot.

    Takes the body as one model; `RobotApi.reply_robot_message` takes its fields as keywords and documents them.

    Raises:
        LimitError: The request is beyond a documented limit; nothing was sent.
        APIError: DingTalk refused.

    Source: https://open.dingtalk.com/document/dingstart/robot-reply-and-send-messages
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
    body: ReplyRobotActionCardMessageRequest
    | ReplyRobotAudioMessageRequest
    | ReplyRobotEmptyMessageRequest
    | ReplyRobotFeedCardMessageRequest
    | ReplyRobotFileMessageRequest
    | ReplyRobotImageMessageRequest
    | ReplyRobotLinkMessageRequest
    | ReplyRobotMarkdownMessageRequest
    | ReplyRobotTextMessageRequest
    | ReplyRobotVideoMessageRequest,
) -> Response[ReplyRobotMessageResult]:
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
    body: ReplyRobotActionCardMessageRequest
    | ReplyRobotAudioMessageRequest
    | ReplyRobotEmptyMessageRequest
    | ReplyRobotFeedCardMessageRequest
    | ReplyRobotFileMessageRequest
    | ReplyRobotImageMessageRequest
    | ReplyRobotLinkMessageRequest
    | ReplyRobotMarkdownMessageRequest
    | ReplyRobotTextMessageRequest
    | ReplyRobotVideoMessageRequest,
) -> ReplyRobotMessageResult:
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
    body: ReplyRobotActionCardMessageRequest
    | ReplyRobotAudioMessageRequest
    | ReplyRobotEmptyMessageRequest
    | ReplyRobotFeedCardMessageRequest
    | ReplyRobotFileMessageRequest
    | ReplyRobotImageMessageRequest
    | ReplyRobotLinkMessageRequest
    | ReplyRobotMarkdownMessageRequest
    | ReplyRobotTextMessageRequest
    | ReplyRobotVideoMessageRequest,
) -> Response[ReplyRobotMessageResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            body=body,
        ),
        detailed(parse),
    )
