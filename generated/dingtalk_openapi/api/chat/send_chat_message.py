"""Send a message to a group of the corp."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...limit_checks import check_limits
from ...models.send_chat_file_request import SendChatFileRequest
from ...models.send_chat_image_request import SendChatImageRequest
from ...models.send_chat_link_request import SendChatLinkRequest
from ...models.send_chat_message_result import SendChatMessageResult
from ...models.send_chat_msg_request import SendChatMsgRequest
from ...models.send_chat_oa_request import SendChatOaRequest
from ...models.send_chat_text_request import SendChatTextRequest
from ...models.send_chat_voice_request import SendChatVoiceRequest
from ...operations import OPERATIONS
from ...sending import send_body

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["send_chat_message"]


def _get_kwargs(
    *,
    client: object,
    body: SendChatFileRequest
    | SendChatImageRequest
    | SendChatLinkRequest
    | SendChatMsgRequest
    | SendChatOaRequest
    | SendChatTextRequest
    | SendChatVoiceRequest
    | Mapping[str, Any],
) -> RequestArguments:

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/chat/send",
    }
    _kwargs["json"] = send_body(
        OPERATION,
        body,
        SendChatFileRequest,
        SendChatImageRequest,
        SendChatLinkRequest,
        SendChatMsgRequest,
        SendChatOaRequest,
        SendChatTextRequest,
        SendChatVoiceRequest,
    )
    check_limits(
        client,
        OPERATION,
        body=_kwargs["json"],
    )
    return _kwargs


def parse(response: httpx.Response) -> SendChatMessageResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, SendChatMessageResult.from_dict)


def sync(
    *,
    client: Caller,
    body: SendChatFileRequest
    | SendChatImageRequest
    | SendChatLinkRequest
    | SendChatMsgRequest
    | SendChatOaRequest
    | SendChatTextRequest
    | SendChatVoiceRequest
    | Mapping[str, Any],
) -> SendChatMessageResult:
    """Send a message to a group of the corp.

    Takes the body as one model; `ChatApi.send_chat_message` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
        APIError: DingTalk refused; documented codes: -1, 34001, 34002, 34003, 34004, 34005, 34006, 34007,
            34008, 34009, 34010, 34011, 34012, 34013, 34014, 34016, 40008, 40048, 40056, 43007, 49000, 400001.
            43007 means here: this app may not act on this group. Use the access token of the app that made
            the group.
            40056 means here: the app may not write to this group. Use the access token of the corp that the
            group belongs to.

    Source: https://open.dingtalk.com/document/development/send-group-messages
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
    body: SendChatFileRequest
    | SendChatImageRequest
    | SendChatLinkRequest
    | SendChatMsgRequest
    | SendChatOaRequest
    | SendChatTextRequest
    | SendChatVoiceRequest
    | Mapping[str, Any],
) -> Response[SendChatMessageResult]:
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
    body: SendChatFileRequest
    | SendChatImageRequest
    | SendChatLinkRequest
    | SendChatMsgRequest
    | SendChatOaRequest
    | SendChatTextRequest
    | SendChatVoiceRequest
    | Mapping[str, Any],
) -> SendChatMessageResult:
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
    body: SendChatFileRequest
    | SendChatImageRequest
    | SendChatLinkRequest
    | SendChatMsgRequest
    | SendChatOaRequest
    | SendChatTextRequest
    | SendChatVoiceRequest
    | Mapping[str, Any],
) -> Response[SendChatMessageResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
        ),
        detailed(parse),
    )
