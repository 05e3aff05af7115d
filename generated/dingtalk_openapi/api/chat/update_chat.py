"""Change a group, its settings and its members, the way of 2016."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...limit_checks import check_limits
from ...models.update_chat_request import UpdateChatRequest
from ...models.update_chat_result import UpdateChatResult
from ...operations import OPERATIONS

if TYPE_CHECKING:
    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["update_chat"]


def _get_kwargs(
    *,
    body: UpdateChatRequest,
) -> RequestArguments:

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/chat/update",
    }
    _kwargs["json"] = body.to_dict()

    check_limits(
        OPERATION,
        body=_kwargs["json"],
    )
    return _kwargs


def parse(response: httpx.Response) -> UpdateChatResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, UpdateChatResult.from_dict)


def sync(
    *,
    client: Caller,
    body: UpdateChatRequest,
) -> UpdateChatResult:
    """Change a group, its settings and its members, the way of 2016.

    Takes the body as one model; `ChatApi.update_chat` takes its fields as keywords and documents them.

    Raises:
        LimitError: The request is beyond a documented limit; nothing was sent.
        APIError: DingTalk refused; documented codes: -1, 40001, 40016, 40031, 43007, 43009, 49000, 49004,
            49009, 49011, 49015, 49023, 71010.

    Source: https://open.dingtalk.com/document/development/modify-a-group-session
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
    body: UpdateChatRequest,
) -> Response[UpdateChatResult]:
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
    body: UpdateChatRequest,
) -> UpdateChatResult:
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
    body: UpdateChatRequest,
) -> Response[UpdateChatResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            body=body,
        ),
        detailed(parse),
    )
