"""Send a corp conversation message from an agent to people of the corp."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...limit_checks import check_limits
from ...models.send_file_message_request import SendFileMessageRequest
from ...models.send_image_message_request import SendImageMessageRequest
from ...models.send_link_message_request import SendLinkMessageRequest
from ...models.send_markdown_message_request import SendMarkdownMessageRequest
from ...models.send_message_result import SendMessageResult
from ...models.send_oa_message_request import SendOaMessageRequest
from ...models.send_text_message_request import SendTextMessageRequest
from ...models.send_voice_message_request import SendVoiceMessageRequest
from ...operations import OPERATIONS
from ...sending import send_body

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["send_message"]


def _get_kwargs(
    *,
    client: object,
    body: SendFileMessageRequest
    | SendImageMessageRequest
    | SendLinkMessageRequest
    | SendMarkdownMessageRequest
    | SendOaMessageRequest
    | SendTextMessageRequest
    | SendVoiceMessageRequest
    | Mapping[str, Any],
) -> RequestArguments:

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/message/send",
    }
    _kwargs["json"] = send_body(
        OPERATION,
        body,
        SendFileMessageRequest,
        SendImageMessageRequest,
        SendLinkMessageRequest,
        SendMarkdownMessageRequest,
        SendOaMessageRequest,
        SendTextMessageRequest,
        SendVoiceMessageRequest,
    )
    check_limits(
        client,
        OPERATION,
        body=_kwargs["json"],
    )
    return _kwargs


def parse(response: httpx.Response) -> SendMessageResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, SendMessageResult.from_dict)


def sync(
    *,
    client: Caller,
    body: SendFileMessageRequest
    | SendImageMessageRequest
    | SendLinkMessageRequest
    | SendMarkdownMessageRequest
    | SendOaMessageRequest
    | SendTextMessageRequest
    | SendVoiceMessageRequest
    | Mapping[str, Any],
) -> SendMessageResult:
    """Send a corp conversation message from an agent to people of the corp.

    Takes the body as one model; `MessageApi.send_message` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
        APIError: DingTalk refused; documented codes: 34004, 34014, 40001, 40008, 40011, 40014, 40031,
            40035, 40056, 41011, 41028, 41029, 43004, 43005, 43009, 44004, 45002, 70004.

    Source: https://github.com/ddtalk/dingTalkDoc/blob/ebfe662/source/includes/_server.md
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
    body: SendFileMessageRequest
    | SendImageMessageRequest
    | SendLinkMessageRequest
    | SendMarkdownMessageRequest
    | SendOaMessageRequest
    | SendTextMessageRequest
    | SendVoiceMessageRequest
    | Mapping[str, Any],
) -> Response[SendMessageResult]:
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
    body: SendFileMessageRequest
    | SendImageMessageRequest
    | SendLinkMessageRequest
    | SendMarkdownMessageRequest
    | SendOaMessageRequest
    | SendTextMessageRequest
    | SendVoiceMessageRequest
    | Mapping[str, Any],
) -> SendMessageResult:
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
    body: SendFileMessageRequest
    | SendImageMessageRequest
    | SendLinkMessageRequest
    | SendMarkdownMessageRequest
    | SendOaMessageRequest
    | SendTextMessageRequest
    | SendVoiceMessageRequest
    | Mapping[str, Any],
) -> Response[SendMessageResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
        ),
        detailed(parse),
    )
