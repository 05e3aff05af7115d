"""Take a micro-app off a group (ISV only)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...models.unbind_chat_result import UnbindChatResult
from ...operations import OPERATIONS
from ...sending import send_parameter, send_text
from ...types import UNSET

if TYPE_CHECKING:
    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["unbind_chat"]


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
        "url": "/chat/unbind",
        "params": params,
    }
    return _kwargs


def parse(response: httpx.Response) -> UnbindChatResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, UnbindChatResult.from_dict)


def sync(
    *,
    client: Caller,
    chatid: str,
    agentid: str,
) -> UnbindChatResult:
    """Take a micro-app off a group (ISV only).

    Takes the body as one model; `ChatApi.unbind_chat` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        APIError: DingTalk refused.

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
) -> Response[UnbindChatResult]:
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
) -> UnbindChatResult:
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
) -> Response[UnbindChatResult]:
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
