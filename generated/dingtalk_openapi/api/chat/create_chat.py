"""Create a group of the corp, the way of 2016."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...limit_checks import check_limits
from ...models.create_chat_request import CreateChatRequest
from ...models.create_chat_result import CreateChatResult
from ...operations import OPERATIONS
from ...sending import send_body

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["create_chat"]


def _get_kwargs(
    *,
    client: object,
    body: CreateChatRequest | Mapping[str, Any],
) -> RequestArguments:

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/chat/create",
    }
    _kwargs["json"] = send_body(OPERATION, body, CreateChatRequest)
    check_limits(
        client,
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
    body: CreateChatRequest | Mapping[str, Any],
) -> CreateChatResult:
    """Create a group of the corp, the way of 2016.

    Takes the body as one model; `ChatApi.create_chat` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
        APIError: DingTalk refused; documented codes: -1, 1002, 40031, 40035, 43007, 43009, 49005, 49006,
            49007, 49010, 49011, 49013, 400002.
            43007 means here: not authorised to make a group. Use the access token of an app that the corp has
            authorised, with the permission for groups.
            40035 means here: group name empty. Send the name of the group.
            400002 means here: a value is too long. Shorten the values to the documented lengths.
            1002 means here: company group quota reached (chat/create). Use create_group instead, or dissolve
            groups of the corp.

    Source: https://open.dingtalk.com/document/development/session-management-creates-groups
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
    body: CreateChatRequest | Mapping[str, Any],
) -> Response[CreateChatResult]:
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
    body: CreateChatRequest | Mapping[str, Any],
) -> CreateChatResult:
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
    body: CreateChatRequest | Mapping[str, Any],
) -> Response[CreateChatResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
        ),
        detailed(parse),
    )
