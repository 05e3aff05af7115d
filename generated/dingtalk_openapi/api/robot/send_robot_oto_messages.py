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

if TYPE_CHECKING:
    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["send_robot_oto_messages"]


def _get_kwargs(
    *,
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
    | SendRobotOtoSampleVideoRequest,
) -> RequestArguments:

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/v1.0/robot/oToMessages/batchSend",
    }

    if isinstance(body, SendRobotOtoSampleTextRequest):
        _kwargs["json"] = body.to_dict()
    elif isinstance(body, SendRobotOtoSampleMarkdownRequest):
        _kwargs["json"] = body.to_dict()
    elif isinstance(body, SendRobotOtoSampleImageMsgRequest):
        _kwargs["json"] = body.to_dict()
    elif isinstance(body, SendRobotOtoSampleLinkRequest):
        _kwargs["json"] = body.to_dict()
    elif isinstance(body, SendRobotOtoSampleActionCardRequest):
        _kwargs["json"] = body.to_dict()
    elif isinstance(body, SendRobotOtoSampleActionCard2Request):
        _kwargs["json"] = body.to_dict()
    elif isinstance(body, SendRobotOtoSampleActionCard3Request):
        _kwargs["json"] = body.to_dict()
    elif isinstance(body, SendRobotOtoSampleActionCard4Request):
        _kwargs["json"] = body.to_dict()
    elif isinstance(body, SendRobotOtoSampleActionCard5Request):
        _kwargs["json"] = body.to_dict()
    elif isinstance(body, SendRobotOtoSampleActionCard6Request):
        _kwargs["json"] = body.to_dict()
    elif isinstance(body, SendRobotOtoSampleAudioRequest):
        _kwargs["json"] = body.to_dict()
    elif isinstance(body, SendRobotOtoSampleFileRequest):
        _kwargs["json"] = body.to_dict()
    elif isinstance(body, SendRobotOtoSampleVideoRequest):
        _kwargs["json"] = body.to_dict()
    else:
        _kinds = "SendRobotOtoSampleActionCard2Request, SendRobotOtoSampleActionCard3Request, SendRobotOtoSampleActionCard4Request, SendRobotOtoSampleActionCard5Request, SendRobotOtoSampleActionCard6Request, SendRobotOtoSampleActionCardRequest, SendRobotOtoSampleAudioRequest, SendRobotOtoSampleFileRequest, SendRobotOtoSampleImageMsgRequest, SendRobotOtoSampleLinkRequest, SendRobotOtoSampleMarkdownRequest, SendRobotOtoSampleTextRequest, SendRobotOtoSampleVideoRequest"
        raise TypeError(f"body must be one of {_kinds}; got {type(body).__name__}")

    check_limits(
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
    | SendRobotOtoSampleVideoRequest,
) -> SendRobotOtoMessagesResult:
    """Send a message from a robot to several users, to each one on their own.

    Takes the body as one model; `RobotApi.send_robot_oto_messages` takes its fields as keywords and documents them.

    Raises:
        LimitError: The request is beyond a documented limit; nothing was sent.
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
            robot.oto.notExist, system.error.

    Source: https://open.dingtalk.com/document/development/chatbots-send-one-on-one-chat-messages-in-batches
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
    | SendRobotOtoSampleVideoRequest,
) -> Response[SendRobotOtoMessagesResult]:
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
    | SendRobotOtoSampleVideoRequest,
) -> SendRobotOtoMessagesResult:
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
    | SendRobotOtoSampleVideoRequest,
) -> Response[SendRobotOtoMessagesResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            body=body,
        ),
        detailed(parse),
    )
