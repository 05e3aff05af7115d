"""Get a token for the login of administrators to the console of a micro-app."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...models.create_sso_access_token_request import CreateSsoAccessTokenRequest
from ...models.create_sso_access_token_result import CreateSsoAccessTokenResult
from ...operations import OPERATIONS
from ...sending import send_body

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["create_sso_access_token"]


def _get_kwargs(
    *,
    client: object,
    body: CreateSsoAccessTokenRequest | Mapping[str, Any],
) -> RequestArguments:

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/v1.0/oauth2/ssoAccessToken",
    }
    _kwargs["json"] = send_body(OPERATION, body, CreateSsoAccessTokenRequest)
    return _kwargs


def parse(response: httpx.Response) -> CreateSsoAccessTokenResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, CreateSsoAccessTokenResult.from_dict)


def sync(
    *,
    client: Caller,
    body: CreateSsoAccessTokenRequest | Mapping[str, Any],
) -> CreateSsoAccessTokenResult:
    """Get a token for the login of administrators to the console of a micro-app.

    Takes the body as one model; `TokenApi.create_sso_access_token` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        APIError: DingTalk refused; documented codes: invalidClientIdOrSecret.

    Source: https://open.dingtalk.com/document/development/obtain-the-access-token-of-the-micro-application-background-without-log-on
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
    body: CreateSsoAccessTokenRequest | Mapping[str, Any],
) -> Response[CreateSsoAccessTokenResult]:
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
    body: CreateSsoAccessTokenRequest | Mapping[str, Any],
) -> CreateSsoAccessTokenResult:
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
    body: CreateSsoAccessTokenRequest | Mapping[str, Any],
) -> Response[CreateSsoAccessTokenResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
        ),
        detailed(parse),
    )
