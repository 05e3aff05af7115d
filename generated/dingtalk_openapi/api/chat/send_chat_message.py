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

if TYPE_CHECKING:
    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["send_chat_message"]


def _get_kwargs(
    *,
    body: SendChatFileRequest
    | SendChatImageRequest
    | SendChatLinkRequest
    | SendChatMsgRequest
    | SendChatOaRequest
    | SendChatTextRequest
    | SendChatVoiceRequest,
) -> RequestArguments:

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/chat/send",
    }

    if isinstance(body, SendChatMsgRequest):
        _kwargs["json"] = body.to_dict()
    elif isinstance(body, SendChatTextRequest):
        _kwargs["json"] = body.to_dict()
    elif isinstance(body, SendChatImageRequest):
        _kwargs["json"] = body.to_dict()
    elif isinstance(body, SendChatVoiceRequest):
        _kwargs["json"] = body.to_dict()
    elif isinstance(body, SendChatFileRequest):
        _kwargs["json"] = body.to_dict()
    elif isinstance(body, SendChatLinkRequest):
        _kwargs["json"] = body.to_dict()
    elif isinstance(body, SendChatOaRequest):
        _kwargs["json"] = body.to_dict()
    else:
        _kinds = "SendChatFileRequest, SendChatImageRequest, SendChatLinkRequest, SendChatMsgRequest, SendChatOaRequest, SendChatTextRequest, SendChatVoiceRequest"
        raise TypeError(f"body must be one of {_kinds}; got {type(body).__name__}")

    check_limits(
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
    | SendChatVoiceRequest,
) -> SendChatMessageResult:
    """Send a message to a group of the corp.

    Takes the body as one model; `ChatApi.send_chat_message` takes its fields as keywords and documents them.

    Raises:
        LimitError: The request is beyond a documented limit; nothing was sent.
        APIError: DingTalk refused; documented codes: -1, 34001, 34002, 34003, 34004, 34005, 34006, 34007,
            34008, 34009, 34010, 34011, 34012, 34013, 34014, 34016, 40008, 40048, 40056, 43007, 49000, 400001.

    Source: https://open.dingtalk.com/document/development/send-group-messages
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
    body: SendChatFileRequest
    | SendChatImageRequest
    | SendChatLinkRequest
    | SendChatMsgRequest
    | SendChatOaRequest
    | SendChatTextRequest
    | SendChatVoiceRequest,
) -> Response[SendChatMessageResult]:
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
    body: SendChatFileRequest
    | SendChatImageRequest
    | SendChatLinkRequest
    | SendChatMsgRequest
    | SendChatOaRequest
    | SendChatTextRequest
    | SendChatVoiceRequest,
) -> SendChatMessageResult:
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
    body: SendChatFileRequest
    | SendChatImageRequest
    | SendChatLinkRequest
    | SendChatMsgRequest
    | SendChatOaRequest
    | SendChatTextRequest
    | SendChatVoiceRequest,
) -> Response[SendChatMessageResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            body=body,
        ),
        detailed(parse),
    )
