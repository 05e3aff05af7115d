"""Get the openConversationId of a group from its chatid."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...answers import detailed, model_answer
from ...models.convert_chat_id_result import ConvertChatIdResult
from ...operations import OPERATIONS
from ...sending import send_parameter, send_text

if TYPE_CHECKING:
    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["convert_chat_id"]


def _get_kwargs(
    chat_id: str,
    *,
    client: object,
) -> RequestArguments:
    chat_id = send_parameter(OPERATION, chat_id, "chatId", send_text)

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/v1.0/im/chat/{chat_id}/convertToOpenConversationId".format(
            chat_id=quote(str(chat_id), safe=""),
        ),
    }
    return _kwargs


def parse(response: httpx.Response) -> ConvertChatIdResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, ConvertChatIdResult.from_dict)


def sync(
    chat_id: str,
    *,
    client: Caller,
) -> ConvertChatIdResult:
    """Get the openConversationId of a group from its chatid.

    Takes the body as one model; `ChatApi.convert_chat_id` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        APIError: DingTalk refused; documented codes: invalideChatId, permession.checkFailed.

    Source: https://open.dingtalk.com/document/development/obtain-group-openconversationid
    """
    return client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            chat_id=chat_id,
        ),
        parse,
    )


def sync_detailed(
    chat_id: str,
    *,
    client: Caller,
) -> Response[ConvertChatIdResult]:
    """Like `sync`, with HTTP status and headers beside the result."""
    return client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            chat_id=chat_id,
        ),
        detailed(parse),
    )


async def asyncio(
    chat_id: str,
    *,
    client: AsyncCaller,
) -> ConvertChatIdResult:
    """Like `sync`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            chat_id=chat_id,
        ),
        parse,
    )


async def asyncio_detailed(
    chat_id: str,
    *,
    client: AsyncCaller,
) -> Response[ConvertChatIdResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            chat_id=chat_id,
        ),
        detailed(parse),
    )
