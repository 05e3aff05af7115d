"""Take a micro-app off a group (ISV only)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...models.unbind_chat_result import UnbindChatResult
from ...operations import OPERATIONS
from ...types import UNSET

if TYPE_CHECKING:
    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["unbind_chat"]


def _get_kwargs(
    *,
    chatid: str,
    agentid: str,
) -> RequestArguments:
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
        APIError: DingTalk refused.

    Source: https://github.com/ddtalk/dingTalkDoc/blob/ebfe662/source/includes/_server.md
    """
    return client.call(
        OPERATION,
        _get_kwargs(
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
            chatid=chatid,
            agentid=agentid,
        ),
        detailed(parse),
    )
