"""Send an ordinary message in the name of an employee to a conversation that the employee picked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...limit_checks import check_limits
from ...models.send_to_conversation_file_request import SendToConversationFileRequest
from ...models.send_to_conversation_image_request import SendToConversationImageRequest
from ...models.send_to_conversation_link_request import SendToConversationLinkRequest
from ...models.send_to_conversation_msg_request import SendToConversationMsgRequest
from ...models.send_to_conversation_oa_request import SendToConversationOaRequest
from ...models.send_to_conversation_result import SendToConversationResult
from ...models.send_to_conversation_text_request import SendToConversationTextRequest
from ...models.send_to_conversation_voice_request import SendToConversationVoiceRequest
from ...operations import OPERATIONS
from ...sending import send_body

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["send_to_conversation"]


def _get_kwargs(
    *,
    client: object,
    body: SendToConversationFileRequest
    | SendToConversationImageRequest
    | SendToConversationLinkRequest
    | SendToConversationMsgRequest
    | SendToConversationOaRequest
    | SendToConversationTextRequest
    | SendToConversationVoiceRequest
    | Mapping[str, Any],
) -> RequestArguments:

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/message/send_to_conversation",
    }
    _kwargs["json"] = send_body(
        OPERATION,
        body,
        SendToConversationFileRequest,
        SendToConversationImageRequest,
        SendToConversationLinkRequest,
        SendToConversationMsgRequest,
        SendToConversationOaRequest,
        SendToConversationTextRequest,
        SendToConversationVoiceRequest,
    )
    check_limits(
        client,
        OPERATION,
        body=_kwargs["json"],
    )
    return _kwargs


def parse(response: httpx.Response) -> SendToConversationResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, SendToConversationResult.from_dict)


def sync(
    *,
    client: Caller,
    body: SendToConversationFileRequest
    | SendToConversationImageRequest
    | SendToConversationLinkRequest
    | SendToConversationMsgRequest
    | SendToConversationOaRequest
    | SendToConversationTextRequest
    | SendToConversationVoiceRequest
    | Mapping[str, Any],
) -> SendToConversationResult:
    """Send an ordinary message in the name of an employee to a conversation that the employee picked.

    Takes the body as one model; `MessageApi.send_to_conversation` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
        APIError: DingTalk refused; documented codes: 34004, 34014, 40012, 40015, 40016, 40017.

    Source: https://open.dingtalk.com/document/development/send-normal-messages-1
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
    body: SendToConversationFileRequest
    | SendToConversationImageRequest
    | SendToConversationLinkRequest
    | SendToConversationMsgRequest
    | SendToConversationOaRequest
    | SendToConversationTextRequest
    | SendToConversationVoiceRequest
    | Mapping[str, Any],
) -> Response[SendToConversationResult]:
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
    body: SendToConversationFileRequest
    | SendToConversationImageRequest
    | SendToConversationLinkRequest
    | SendToConversationMsgRequest
    | SendToConversationOaRequest
    | SendToConversationTextRequest
    | SendToConversationVoiceRequest
    | Mapping[str, Any],
) -> SendToConversationResult:
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
    body: SendToConversationFileRequest
    | SendToConversationImageRequest
    | SendToConversationLinkRequest
    | SendToConversationMsgRequest
    | SendToConversationOaRequest
    | SendToConversationTextRequest
    | SendToConversationVoiceRequest
    | Mapping[str, Any],
) -> Response[SendToConversationResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
        ),
        detailed(parse),
    )
