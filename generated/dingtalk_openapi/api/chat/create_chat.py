"""Create a group of the corp, the way of 2016."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...limit_checks import check_limits
from ...models.create_chat_request import CreateChatRequest
from ...models.create_chat_result import CreateChatResult
from ...operations import OPERATIONS

if TYPE_CHECKING:
    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["create_chat"]


def _get_kwargs(
    *,
    body: CreateChatRequest,
) -> RequestArguments:

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/chat/create",
    }
    _kwargs["json"] = body.to_dict()

    check_limits(
        OPERATION,
        body=_kwargs["json"],
    )
    return _kwargs


def parse(response: httpx.Response) -> CreateChatResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, CreateChatResult.from_dict)


def sync(
    *,
    client: Caller,
    body: CreateChatRequest,
) -> CreateChatResult:
    """Create a group of the corp, the way of 2016.

    Takes the body as one model; `ChatApi.create_chat` takes its fields as keywords and documents them.

    Raises:
        LimitError: The request is beyond a documented limit; nothing was sent.
        APIError: DingTalk refused; documented codes: -1, 1002, 40031, 40035, 43007, 43009, 49005, 49006,
            49007, 49010, 49011, 49013, 400002.

    Source: https://open.dingtalk.com/document/development/session-management-creates-groups
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
    body: CreateChatRequest,
) -> Response[CreateChatResult]:
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
    body: CreateChatRequest,
) -> CreateChatResult:
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
    body: CreateChatRequest,
) -> Response[CreateChatResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            body=body,
        ),
        detailed(parse),
    )
