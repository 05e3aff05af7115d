"""Bind a micro-app to a group (ISV only)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...models.bind_chat_result import BindChatResult
from ...operations import OPERATIONS
from ...sending import send_parameter, send_text
from ...types import UNSET

if TYPE_CHECKING:
    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["bind_chat"]


def _get_kwargs(
    *,
    client: object,
    chatid: str,
    agentid: str,
) -> RequestArguments:
    chatid = send_parameter(OPERATION, chatid, "chatid", send_text)
    agentid = send_parameter(OPERATION, agentid, "agentid", send_text)
    params: dict[str, Any] = {}

    params["chatid"] = chatid

    params["agentid"] = agentid

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "GET",
        "url": "/chat/bind",
        "params": params,
    }
    return _kwargs


def parse(response: httpx.Response) -> BindChatResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, BindChatResult.from_dict)


def sync(
    *,
    client: Caller,
    chatid: str,
    agentid: str,
) -> BindChatResult:
    """Bind a micro-app to a group (ISV only).

    Takes the body as one model; `ChatApi.bind_chat` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        APIError: DingTalk refused; documented codes: 49001, 49002.

    Source: https://github.com/ddtalk/dingTalkDoc/blob/ebfe662/source/includes/_server.md
    """
    return client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            chatid=chatid,
            agentid=agentid,
        ),
        parse,
    )


def sync_detailed(
    *,
    client: Caller,
    chatid: str,
    agentid: str,
) -> Response[BindChatResult]:
    """Like `sync`, with HTTP status and headers beside the result."""
    return client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            chatid=chatid,
            agentid=agentid,
        ),
        detailed(parse),
    )


async def asyncio(
    *,
    client: AsyncCaller,
    chatid: str,
    agentid: str,
) -> BindChatResult:
    """Like `sync`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            chatid=chatid,
            agentid=agentid,
        ),
        parse,
    )


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    chatid: str,
    agentid: str,
) -> Response[BindChatResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            chatid=chatid,
            agentid=agentid,
        ),
        detailed(parse),
    )
