"""Get a group with its settings and its members."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...models.get_chat_result import GetChatResult
from ...operations import OPERATIONS
from ...sending import send_parameter, send_text
from ...types import UNSET

if TYPE_CHECKING:
    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["get_chat"]


def _get_kwargs(
    *,
    client: object,
    chatid: str,
) -> RequestArguments:
    chatid = send_parameter(OPERATION, chatid, "chatid", send_text)
    params: dict[str, Any] = {}

    params["chatid"] = chatid

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "GET",
        "url": "/chat/get",
        "params": params,
    }
    return _kwargs


def parse(response: httpx.Response) -> GetChatResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, GetChatResult.from_dict)


def sync(
    *,
    client: Caller,
    chatid: str,
) -> GetChatResult:
    """Get a group with its settings and its members.

    Takes the body as one model; `ChatApi.get_chat` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        APIError: DingTalk refused; documented codes: -1, 40001, 40016, 43007, 49000, 70001.
            43007 means here: this app may not act on this group. Use the access token of the app that made
            the group.
            40016 means here: chatid illegal. Use the chatid that create_chat returned, with an access token
            of the same corp.
            70001 means here: company does not exist or is dissolved. Check that the access token and the
            chatid belong to the same corp.

    Source: https://open.dingtalk.com/document/development/obtain-a-group-session
    """
    return client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            chatid=chatid,
        ),
        parse,
    )


def sync_detailed(
    *,
    client: Caller,
    chatid: str,
) -> Response[GetChatResult]:
    """Like `sync`, with HTTP status and headers beside the result."""
    return client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            chatid=chatid,
        ),
        detailed(parse),
    )


async def asyncio(
    *,
    client: AsyncCaller,
    chatid: str,
) -> GetChatResult:
    """Like `sync`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            chatid=chatid,
        ),
        parse,
    )


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    chatid: str,
) -> Response[GetChatResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            chatid=chatid,
        ),
        detailed(parse),
    )
