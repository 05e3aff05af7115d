"""Send a message from a robot to a group."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...limit_checks import check_limits
from ...models.send_robot_group_message_result import SendRobotGroupMessageResult
from ...models.send_robot_group_sample_action_card_2_request import SendRobotGroupSampleActionCard2Request
from ...models.send_robot_group_sample_action_card_3_request import SendRobotGroupSampleActionCard3Request
from ...models.send_robot_group_sample_action_card_4_request import SendRobotGroupSampleActionCard4Request
from ...models.send_robot_group_sample_action_card_5_request import SendRobotGroupSampleActionCard5Request
from ...models.send_robot_group_sample_action_card_6_request import SendRobotGroupSampleActionCard6Request
from ...models.send_robot_group_sample_action_card_request import SendRobotGroupSampleActionCardRequest
from ...models.send_robot_group_sample_audio_request import SendRobotGroupSampleAudioRequest
from ...models.send_robot_group_sample_file_request import SendRobotGroupSampleFileRequest
from ...models.send_robot_group_sample_image_msg_request import SendRobotGroupSampleImageMsgRequest
from ...models.send_robot_group_sample_link_request import SendRobotGroupSampleLinkRequest
from ...models.send_robot_group_sample_markdown_request import SendRobotGroupSampleMarkdownRequest
from ...models.send_robot_group_sample_text_request import SendRobotGroupSampleTextRequest
from ...models.send_robot_group_sample_video_request import SendRobotGroupSampleVideoRequest
from ...operations import OPERATIONS
from ...sending import send_body

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["send_robot_group_message"]


def _get_kwargs(
    *,
    client: object,
    body: SendRobotGroupSampleActionCard2Request
    | SendRobotGroupSampleActionCard3Request
    | SendRobotGroupSampleActionCard4Request
    | SendRobotGroupSampleActionCard5Request
    | SendRobotGroupSampleActionCard6Request
    | SendRobotGroupSampleActionCardRequest
    | SendRobotGroupSampleAudioRequest
    | SendRobotGroupSampleFileRequest
    | SendRobotGroupSampleImageMsgRequest
    | SendRobotGroupSampleLinkRequest
    | SendRobotGroupSampleMarkdownRequest
    | SendRobotGroupSampleTextRequest
    | SendRobotGroupSampleVideoRequest
    | Mapping[str, Any],
) -> RequestArguments:

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/v1.0/robot/groupMessages/send",
    }
    _kwargs["json"] = send_body(
        OPERATION,
        body,
        SendRobotGroupSampleActionCard2Request,
        SendRobotGroupSampleActionCard3Request,
        SendRobotGroupSampleActionCard4Request,
        SendRobotGroupSampleActionCard5Request,
        SendRobotGroupSampleActionCard6Request,
        SendRobotGroupSampleActionCardRequest,
        SendRobotGroupSampleAudioRequest,
        SendRobotGroupSampleFileRequest,
        SendRobotGroupSampleImageMsgRequest,
        SendRobotGroupSampleLinkRequest,
        SendRobotGroupSampleMarkdownRequest,
        SendRobotGroupSampleTextRequest,
        SendRobotGroupSampleVideoRequest,
    )
    check_limits(
        client,
        OPERATION,
        body=_kwargs["json"],
    )
    return _kwargs


def parse(response: httpx.Response) -> SendRobotGroupMessageResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, SendRobotGroupMessageResult.from_dict)


def sync(
    *,
    client: Caller,
    body: SendRobotGroupSampleActionCard2Request
    | SendRobotGroupSampleActionCard3Request
    | SendRobotGroupSampleActionCard4Request
    | SendRobotGroupSampleActionCard5Request
    | SendRobotGroupSampleActionCard6Request
    | SendRobotGroupSampleActionCardRequest
    | SendRobotGroupSampleAudioRequest
    | SendRobotGroupSampleFileRequest
    | SendRobotGroupSampleImageMsgRequest
    | SendRobotGroupSampleLinkRequest
    | SendRobotGroupSampleMarkdownRequest
    | SendRobotGroupSampleTextRequest
    | SendRobotGroupSampleVideoRequest
    | Mapping[str, Any],
) -> SendRobotGroupMessageResult:
    """Send a message from a robot to a group.

    Takes the body as one model; `RobotApi.send_robot_group_message` takes its fields as keywords and documents them.

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
            robot.oto.notExist, system.error, invalidParameter.robotCode.auth,
            invalidParameter.robotCode.coolApp, miss.openConversationId, invalid.openConversationId,
            group.disbanded, bot.stopped, only.groupAdmin.canAtAll, conversation.org.notMatch,
            resource.not.found, resource.unavailable, unauthorized, auth.error, send.ding.exception,
            unknown.send.result, invalid.processQueryKey, invalidParameter.robotCode.missing,
            invalidParameter.processQueryKey.missing, invalid.param.actionCardTocanForward, illegal.excludes,
            sendMessage.model.notMatch.
            unknown.send.result means here: result of sending unknown. Look whether the message arrived before
            you send it again.

    Source: https://open.dingtalk.com/document/development/the-robot-sends-a-group-message
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
    body: SendRobotGroupSampleActionCard2Request
    | SendRobotGroupSampleActionCard3Request
    | SendRobotGroupSampleActionCard4Request
    | SendRobotGroupSampleActionCard5Request
    | SendRobotGroupSampleActionCard6Request
    | SendRobotGroupSampleActionCardRequest
    | SendRobotGroupSampleAudioRequest
    | SendRobotGroupSampleFileRequest
    | SendRobotGroupSampleImageMsgRequest
    | SendRobotGroupSampleLinkRequest
    | SendRobotGroupSampleMarkdownRequest
    | SendRobotGroupSampleTextRequest
    | SendRobotGroupSampleVideoRequest
    | Mapping[str, Any],
) -> Response[SendRobotGroupMessageResult]:
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
    body: SendRobotGroupSampleActionCard2Request
    | SendRobotGroupSampleActionCard3Request
    | SendRobotGroupSampleActionCard4Request
    | SendRobotGroupSampleActionCard5Request
    | SendRobotGroupSampleActionCard6Request
    | SendRobotGroupSampleActionCardRequest
    | SendRobotGroupSampleAudioRequest
    | SendRobotGroupSampleFileRequest
    | SendRobotGroupSampleImageMsgRequest
    | SendRobotGroupSampleLinkRequest
    | SendRobotGroupSampleMarkdownRequest
    | SendRobotGroupSampleTextRequest
    | SendRobotGroupSampleVideoRequest
    | Mapping[str, Any],
) -> SendRobotGroupMessageResult:
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
    body: SendRobotGroupSampleActionCard2Request
    | SendRobotGroupSampleActionCard3Request
    | SendRobotGroupSampleActionCard4Request
    | SendRobotGroupSampleActionCard5Request
    | SendRobotGroupSampleActionCard6Request
    | SendRobotGroupSampleActionCardRequest
    | SendRobotGroupSampleAudioRequest
    | SendRobotGroupSampleFileRequest
    | SendRobotGroupSampleImageMsgRequest
    | SendRobotGroupSampleLinkRequest
    | SendRobotGroupSampleMarkdownRequest
    | SendRobotGroupSampleTextRequest
    | SendRobotGroupSampleVideoRequest
    | Mapping[str, Any],
) -> Response[SendRobotGroupMessageResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
        ),
        detailed(parse),
    )
