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
from ...sending import send_body

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["reply_robot_message"]


def _get_kwargs(
    *,
    client: object,
    body: ReplyRobotActionCardMessageRequest
    | ReplyRobotAudioMessageRequest
    | ReplyRobotEmptyMessageRequest
    | ReplyRobotFeedCardMessageRequest
    | ReplyRobotFileMessageRequest
    | ReplyRobotImageMessageRequest
    | ReplyRobotLinkMessageRequest
    | ReplyRobotMarkdownMessageRequest
    | ReplyRobotTextMessageRequest
    | ReplyRobotVideoMessageRequest
    | Mapping[str, Any],
) -> RequestArguments:

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/robot/sendBySession",
    }
    _kwargs["json"] = send_body(
        OPERATION,
        body,
        ReplyRobotActionCardMessageRequest,
        ReplyRobotAudioMessageRequest,
        ReplyRobotEmptyMessageRequest,
        ReplyRobotFeedCardMessageRequest,
        ReplyRobotFileMessageRequest,
        ReplyRobotImageMessageRequest,
        ReplyRobotLinkMessageRequest,
        ReplyRobotMarkdownMessageRequest,
        ReplyRobotTextMessageRequest,
        ReplyRobotVideoMessageRequest,
    )
    check_limits(
        client,
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
    | ReplyRobotVideoMessageRequest
    | Mapping[str, Any],
) -> ReplyRobotMessageResult:
    """Reply to a message that a person wrote to a robot.

    Takes the body as one model; `RobotApi.reply_robot_message` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
        APIError: DingTalk refused; documented codes: 300001, 400105, 401102, 460101.
            300001 means here: the session of the message has ended. Send with the robot of the app instead,
            send_robot_oto_messages to one person or send_robot_group_message to the group; the session of a
            newer message works, too.
            400105 means here: msgtype not supported. Reply with a text, markdown, link, action card or feed
            card; send files and voice with send_robot_oto_messages or send_robot_group_message.

    Source: https://open.dingtalk.com/document/dingstart/robot-reply-and-send-messages
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
    body: ReplyRobotActionCardMessageRequest
    | ReplyRobotAudioMessageRequest
    | ReplyRobotEmptyMessageRequest
    | ReplyRobotFeedCardMessageRequest
    | ReplyRobotFileMessageRequest
    | ReplyRobotImageMessageRequest
    | ReplyRobotLinkMessageRequest
    | ReplyRobotMarkdownMessageRequest
    | ReplyRobotTextMessageRequest
    | ReplyRobotVideoMessageRequest
    | Mapping[str, Any],
) -> Response[ReplyRobotMessageResult]:
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
    body: ReplyRobotActionCardMessageRequest
    | ReplyRobotAudioMessageRequest
    | ReplyRobotEmptyMessageRequest
    | ReplyRobotFeedCardMessageRequest
    | ReplyRobotFileMessageRequest
    | ReplyRobotImageMessageRequest
    | ReplyRobotLinkMessageRequest
    | ReplyRobotMarkdownMessageRequest
    | ReplyRobotTextMessageRequest
    | ReplyRobotVideoMessageRequest
    | Mapping[str, Any],
) -> ReplyRobotMessageResult:
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
    body: ReplyRobotActionCardMessageRequest
    | ReplyRobotAudioMessageRequest
    | ReplyRobotEmptyMessageRequest
    | ReplyRobotFeedCardMessageRequest
    | ReplyRobotFileMessageRequest
    | ReplyRobotImageMessageRequest
    | ReplyRobotLinkMessageRequest
    | ReplyRobotMarkdownMessageRequest
    | ReplyRobotTextMessageRequest
    | ReplyRobotVideoMessageRequest
    | Mapping[str, Any],
) -> Response[ReplyRobotMessageResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
        ),
        detailed(parse),
    )
