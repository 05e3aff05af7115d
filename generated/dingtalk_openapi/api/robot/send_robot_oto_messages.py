"""Send a message from a robot to several users, to each one on their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...limit_checks import check_limits
from ...models.send_robot_oto_messages_result import SendRobotOtoMessagesResult
from ...models.send_robot_oto_sample_action_card_2_request import SendRobotOtoSampleActionCard2Request
from ...models.send_robot_oto_sample_action_card_3_request import SendRobotOtoSampleActionCard3Request
from ...models.send_robot_oto_sample_action_card_4_request import SendRobotOtoSampleActionCard4Request
from ...models.send_robot_oto_sample_action_card_5_request import SendRobotOtoSampleActionCard5Request
from ...models.send_robot_oto_sample_action_card_6_request import SendRobotOtoSampleActionCard6Request
from ...models.send_robot_oto_sample_action_card_request import SendRobotOtoSampleActionCardRequest
from ...models.send_robot_oto_sample_audio_request import SendRobotOtoSampleAudioRequest
from ...models.send_robot_oto_sample_file_request import SendRobotOtoSampleFileRequest
from ...models.send_robot_oto_sample_image_msg_request import SendRobotOtoSampleImageMsgRequest
from ...models.send_robot_oto_sample_link_request import SendRobotOtoSampleLinkRequest
from ...models.send_robot_oto_sample_markdown_request import SendRobotOtoSampleMarkdownRequest
from ...models.send_robot_oto_sample_text_request import SendRobotOtoSampleTextRequest
from ...models.send_robot_oto_sample_video_request import SendRobotOtoSampleVideoRequest
from ...operations import OPERATIONS
from ...sending import send_body

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["send_robot_oto_messages"]


def _get_kwargs(
    *,
    client: object,
    body: SendRobotOtoSampleActionCard2Request
    | SendRobotOtoSampleActionCard3Request
    | SendRobotOtoSampleActionCard4Request
    | SendRobotOtoSampleActionCard5Request
    | SendRobotOtoSampleActionCard6Request
    | SendRobotOtoSampleActionCardRequest
    | SendRobotOtoSampleAudioRequest
    | SendRobotOtoSampleFileRequest
    | SendRobotOtoSampleImageMsgRequest
    | SendRobotOtoSampleLinkRequest
    | SendRobotOtoSampleMarkdownRequest
    | SendRobotOtoSampleTextRequest
    | SendRobotOtoSampleVideoRequest
    | Mapping[str, Any],
) -> RequestArguments:

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/v1.0/robot/oToMessages/batchSend",
    }
    _kwargs["json"] = send_body(
        OPERATION,
        body,
        SendRobotOtoSampleActionCard2Request,
        SendRobotOtoSampleActionCard3Request,
        SendRobotOtoSampleActionCard4Request,
        SendRobotOtoSampleActionCard5Request,
        SendRobotOtoSampleActionCard6Request,
        SendRobotOtoSampleActionCardRequest,
        SendRobotOtoSampleAudioRequest,
        SendRobotOtoSampleFileRequest,
        SendRobotOtoSampleImageMsgRequest,
        SendRobotOtoSampleLinkRequest,
        SendRobotOtoSampleMarkdownRequest,
        SendRobotOtoSampleTextRequest,
        SendRobotOtoSampleVideoRequest,
    )
    check_limits(
        client,
        OPERATION,
        body=_kwargs["json"],
    )
    return _kwargs


def parse(response: httpx.Response) -> SendRobotOtoMessagesResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, SendRobotOtoMessagesResult.from_dict)


def sync(
    *,
    client: Caller,
    body: SendRobotOtoSampleActionCard2Request
    | SendRobotOtoSampleActionCard3Request
    | SendRobotOtoSampleActionCard4Request
    | SendRobotOtoSampleActionCard5Request
    | SendRobotOtoSampleActionCard6Request
    | SendRobotOtoSampleActionCardRequest
    | SendRobotOtoSampleAudioRequest
    | SendRobotOtoSampleFileRequest
    | SendRobotOtoSampleImageMsgRequest
    | SendRobotOtoSampleLinkRequest
    | SendRobotOtoSampleMarkdownRequest
    | SendRobotOtoSampleTextRequest
    | SendRobotOtoSampleVideoRequest
    | Mapping[str, Any],
) -> SendRobotOtoMessagesResult:
    """Send a message from a robot to several users, to each one on their own.

    Takes the body as one model; `RobotApi.send_robot_oto_messages` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
        APIError: DingTalk refused; documented codes: invalidParameter.robotCode.empty,
            invalidParameter.robotCode.notExsit, invalidParameter.robotCode.invalid,
            invalidParameter.msgKey.empty, invalidParameter.msgKey.invalid, invalidParameter.msgParam.invalid,
            invalidParameter.msgParam.tooLong, invalidParameter.msg.unsupport,
            invalidParameter.msgBody.invalid, invalidParameter.param.invalid, invalidParameter.userIds.empty,
            invalidParameter.userIds.overMax, invalidParameter.userId.empty, invalidParameter.token.invalid,
            token.notExisted, template.not.existed, template.stopped, miss.param.*,
            invalid.param.actionCardTobtnOrientation, send.byToken.tooFast, send.too.fast, too.many.group,
            too.many.people, send.forbidden, ip.not.match, keywords.not.match, sign.not.match,
            contain.unsafe.url, contain.notAllowed.text, contain.notAllowed.picture,
            contain.notAllowed.content, illegal.receivers, receivers.exceed, bot.forbidden.sendMessage,
            session.notExisted, session.expired, staffId.notExisted, chatbotId.notAllow.sendOTO,
            robot.oto.notExist, system.error, invalid.param.actionCardTocanForward, illegal.excludes,
            sendMessage.model.notMatch.

    Source: https://open.dingtalk.com/document/development/chatbots-send-one-on-one-chat-messages-in-batches
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
    body: SendRobotOtoSampleActionCard2Request
    | SendRobotOtoSampleActionCard3Request
    | SendRobotOtoSampleActionCard4Request
    | SendRobotOtoSampleActionCard5Request
    | SendRobotOtoSampleActionCard6Request
    | SendRobotOtoSampleActionCardRequest
    | SendRobotOtoSampleAudioRequest
    | SendRobotOtoSampleFileRequest
    | SendRobotOtoSampleImageMsgRequest
    | SendRobotOtoSampleLinkRequest
    | SendRobotOtoSampleMarkdownRequest
    | SendRobotOtoSampleTextRequest
    | SendRobotOtoSampleVideoRequest
    | Mapping[str, Any],
) -> Response[SendRobotOtoMessagesResult]:
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
    body: SendRobotOtoSampleActionCard2Request
    | SendRobotOtoSampleActionCard3Request
    | SendRobotOtoSampleActionCard4Request
    | SendRobotOtoSampleActionCard5Request
    | SendRobotOtoSampleActionCard6Request
    | SendRobotOtoSampleActionCardRequest
    | SendRobotOtoSampleAudioRequest
    | SendRobotOtoSampleFileRequest
    | SendRobotOtoSampleImageMsgRequest
    | SendRobotOtoSampleLinkRequest
    | SendRobotOtoSampleMarkdownRequest
    | SendRobotOtoSampleTextRequest
    | SendRobotOtoSampleVideoRequest
    | Mapping[str, Any],
) -> SendRobotOtoMessagesResult:
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
    body: SendRobotOtoSampleActionCard2Request
    | SendRobotOtoSampleActionCard3Request
    | SendRobotOtoSampleActionCard4Request
    | SendRobotOtoSampleActionCard5Request
    | SendRobotOtoSampleActionCard6Request
    | SendRobotOtoSampleActionCardRequest
    | SendRobotOtoSampleAudioRequest
    | SendRobotOtoSampleFileRequest
    | SendRobotOtoSampleImageMsgRequest
    | SendRobotOtoSampleLinkRequest
    | SendRobotOtoSampleMarkdownRequest
    | SendRobotOtoSampleTextRequest
    | SendRobotOtoSampleVideoRequest
    | Mapping[str, Any],
) -> Response[SendRobotOtoMessagesResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
        ),
        detailed(parse),
    )
