"""List who has read a message to a group."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...limit_checks import check_limits
from ...models.list_chat_message_readers_result import ListChatMessageReadersResult
from ...operations import OPERATIONS
from ...sending import send_integer, send_parameter, send_text
from ...types import UNSET

if TYPE_CHECKING:
    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["list_chat_message_readers"]


def _get_kwargs(
    *,
    client: object,
    message_id: str,
    cursor: int,
    size: int,
) -> RequestArguments:
    message_id = send_parameter(OPERATION, message_id, "messageId", send_text)
    cursor = send_parameter(OPERATION, cursor, "cursor", send_integer)
    size = send_parameter(OPERATION, size, "size", send_integer)
    params: dict[str, Any] = {}

    params["messageId"] = message_id

    params["cursor"] = cursor

    params["size"] = size

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "GET",
        "url": "/chat/getReadList",
        "params": params,
    }
    check_limits(
        client,
        OPERATION,
        parameters={
            "size": size,
        },
    )
    return _kwargs


def parse(response: httpx.Response) -> ListChatMessageReadersResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, ListChatMessageReadersResult.from_dict)


def sync(
    *,
    client: Caller,
    message_id: str,
    cursor: int,
    size: int,
) -> ListChatMessageReadersResult:
    """List who has read a message to a group.

    Takes the body as one model; `ChatApi.list_chat_message_readers` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
        APIError: DingTalk refused; documented codes: -1, 40035, 40068, 40069.

    Source: https://open.dingtalk.com/document/development/queries-the-list-of-people-who-have-read-a-group
    """
    return client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            message_id=message_id,
            cursor=cursor,
            size=size,
        ),
        parse,
    )


def sync_detailed(
    *,
    client: Caller,
    message_id: str,
    cursor: int,
    size: int,
) -> Response[ListChatMessageReadersResult]:
    """Like `sync`, with HTTP status and headers beside the result."""
    return client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            message_id=message_id,
            cursor=cursor,
            size=size,
        ),
        detailed(parse),
    )


async def asyncio(
    *,
    client: AsyncCaller,
    message_id: str,
    cursor: int,
    size: int,
) -> ListChatMessageReadersResult:
    """Like `sync`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            message_id=message_id,
            cursor=cursor,
            size=size,
        ),
        parse,
    )


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    message_id: str,
    cursor: int,
    size: int,
) -> Response[ListChatMessageReadersResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            message_id=message_id,
            cursor=cursor,
            size=size,
        ),
        detailed(parse),
    )
