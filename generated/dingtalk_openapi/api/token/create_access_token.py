"""Get an access token of an internal app."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...models.create_access_token_request import CreateAccessTokenRequest
from ...models.create_access_token_result import CreateAccessTokenResult
from ...operations import OPERATIONS

if TYPE_CHECKING:
    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["create_access_token"]


def _get_kwargs(
    *,
    body: CreateAccessTokenRequest,
) -> RequestArguments:

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/v1.0/oauth2/accessToken",
    }
    _kwargs["json"] = body.to_dict()

    return _kwargs


def parse(response: httpx.Response) -> CreateAccessTokenResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, CreateAccessTokenResult.from_dict)


def sync(
    *,
    client: Caller,
    body: CreateAccessTokenRequest,
) -> CreateAccessTokenResult:
    """Get an access token of an internal app.

    Takes the body as one model; `TokenApi.create_access_token` takes its fields as keywords and documents them.

    Raises:
        APIError: DingTalk refused; documented codes: invalidClientIdOrSecret, Missingbody.

    Source: https://open.dingtalk.com/document/development/obtain-the-access-token-of-an-internal-app
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
    body: CreateAccessTokenRequest,
) -> Response[CreateAccessTokenResult]:
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
    body: CreateAccessTokenRequest,
) -> CreateAccessTokenResult:
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
    body: CreateAccessTokenRequest,
) -> Response[CreateAccessTokenResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            body=body,
        ),
        detailed(parse),
    )
