"""Get a token of one person who logged in to an open app."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...models.get_sns_user_token_request import GetSnsUserTokenRequest
from ...models.get_sns_user_token_result import GetSnsUserTokenResult
from ...operations import OPERATIONS
from ...sending import send_body

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["get_sns_user_token"]


def _get_kwargs(
    *,
    client: object,
    body: GetSnsUserTokenRequest | Mapping[str, Any],
) -> RequestArguments:

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/sns/get_sns_token",
    }
    _kwargs["json"] = send_body(OPERATION, body, GetSnsUserTokenRequest)
    return _kwargs


def parse(response: httpx.Response) -> GetSnsUserTokenResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, GetSnsUserTokenResult.from_dict)


def sync(
    *,
    client: Caller,
    body: GetSnsUserTokenRequest | Mapping[str, Any],
) -> GetSnsUserTokenResult:
    """Get a token of one person who logged in to an open app.

    Takes the body as one model; `OauthApi.get_sns_user_token` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        APIError: DingTalk refused; documented codes: 40073, 40091.
            40091 means here: the authorisation of the user failed. Begin the login again: the user has to
            authorise once more.

    Source: https://github.com/ddtalk/dingTalkDoc/blob/ebfe662/source/includes/_server.md
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
    body: GetSnsUserTokenRequest | Mapping[str, Any],
) -> Response[GetSnsUserTokenResult]:
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
    body: GetSnsUserTokenRequest | Mapping[str, Any],
) -> GetSnsUserTokenResult:
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
    body: GetSnsUserTokenRequest | Mapping[str, Any],
) -> Response[GetSnsUserTokenResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
        ),
        detailed(parse),
    )
