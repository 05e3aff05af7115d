"""Change a group, its settings and its members, the way of 2016."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...limit_checks import check_limits
from ...models.update_chat_request import UpdateChatRequest
from ...models.update_chat_result import UpdateChatResult
from ...operations import OPERATIONS
from ...sending import send_body

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["update_chat"]


def _get_kwargs(
    *,
    client: object,
    body: UpdateChatRequest | Mapping[str, Any],
) -> RequestArguments:

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/chat/update",
    }
    _kwargs["json"] = send_body(OPERATION, body, UpdateChatRequest)
    check_limits(
        client,
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
    body: UpdateChatRequest | Mapping[str, Any],
) -> UpdateChatResult:
    """Change a group, its settings and its members, the way of 2016.

    Takes the body as one model; `ChatApi.update_chat` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
        APIError: DingTalk refused; documented codes: -1, 40001, 40016, 40031, 43007, 43009, 49000, 49004,
            49009, 49011, 49015, 49023, 71010.
            43007 means here: this app may not act on this group. Use the access token of the app that made
            the group.
            40016 means here: chatid illegal. Use the chatid that create_chat returned, with an access token
            of the same corp.

    Source: https://open.dingtalk.com/document/development/modify-a-group-session
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
    body: UpdateChatRequest | Mapping[str, Any],
) -> Response[UpdateChatResult]:
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
    body: UpdateChatRequest | Mapping[str, Any],
) -> UpdateChatResult:
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
    body: UpdateChatRequest | Mapping[str, Any],
) -> Response[UpdateChatResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
        ),
        detailed(parse),
    )
