"""Get all that the corp knows about one of its people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...models.get_user_request import GetUserRequest
from ...models.get_user_result import GetUserResult
from ...operations import OPERATIONS
from ...sending import send_body

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["get_user"]


def _get_kwargs(
    *,
    client: object,
    body: GetUserRequest | Mapping[str, Any],
) -> RequestArguments:

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/topapi/v2/user/get",
    }
    _kwargs["json"] = send_body(OPERATION, body, GetUserRequest)
    return _kwargs


def parse(response: httpx.Response) -> GetUserResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, GetUserResult.from_dict)


def sync(
    *,
    client: Caller,
    body: GetUserRequest | Mapping[str, Any],
) -> GetUserResult:
    """Get all that the corp knows about one of its people.

    Takes the body as one model; `OauthApi.get_user` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        APIError: DingTalk refused; documented codes: -1, 33012, 400002, 60011, 60121, 88.

    Source: https://open.dingtalk.com/document/development/query-user-details
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
    body: GetUserRequest | Mapping[str, Any],
) -> Response[GetUserResult]:
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
    body: GetUserRequest | Mapping[str, Any],
) -> GetUserResult:
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
    body: GetUserRequest | Mapping[str, Any],
) -> Response[GetUserResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
        ),
        detailed(parse),
    )
