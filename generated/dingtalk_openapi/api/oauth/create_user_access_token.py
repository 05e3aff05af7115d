"""Get a token of one person, from a code or from a refresh token."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...models.create_user_access_token_request import CreateUserAccessTokenRequest
from ...models.create_user_access_token_result import CreateUserAccessTokenResult
from ...operations import OPERATIONS
from ...sending import send_body

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["create_user_access_token"]


def _get_kwargs(
    *,
    client: object,
    body: CreateUserAccessTokenRequest | Mapping[str, Any],
) -> RequestArguments:

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/v1.0/oauth2/userAccessToken",
    }
    _kwargs["json"] = send_body(OPERATION, body, CreateUserAccessTokenRequest)
    return _kwargs


def parse(response: httpx.Response) -> CreateUserAccessTokenResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, CreateUserAccessTokenResult.from_dict)


def sync(
    *,
    client: Caller,
    body: CreateUserAccessTokenRequest | Mapping[str, Any],
) -> CreateUserAccessTokenResult:
    """Get a token of one person, from a code or from a refresh token.

    Takes the body as one model; `OauthApi.create_user_access_token` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        APIError: DingTalk refused; documented codes: invalidClientIdOrSecret, invalidCode,
            invalidParameter.authCode.notFound.
            invalidClientIdOrSecret means here: client id or secret wrong. Check that clientId and
            clientSecret belong to the app whose login page gave the code.
            invalidCode means here: authorisation code invalid. Begin the login again: its code, or the
            refresh token, is not good; a code works once.

    Source: https://open.dingtalk.com/document/development/obtain-user-token
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
    body: CreateUserAccessTokenRequest | Mapping[str, Any],
) -> Response[CreateUserAccessTokenResult]:
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
    body: CreateUserAccessTokenRequest | Mapping[str, Any],
) -> CreateUserAccessTokenResult:
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
    body: CreateUserAccessTokenRequest | Mapping[str, Any],
) -> Response[CreateUserAccessTokenResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
        ),
        detailed(parse),
    )
