"""Get an access token of a corp for the third-party or custom app that it authorised."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...models.create_corp_access_token_request import CreateCorpAccessTokenRequest
from ...models.create_corp_access_token_result import CreateCorpAccessTokenResult
from ...operations import OPERATIONS
from ...sending import send_body

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["create_corp_access_token"]


def _get_kwargs(
    *,
    client: object,
    body: CreateCorpAccessTokenRequest | Mapping[str, Any],
) -> RequestArguments:

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/v1.0/oauth2/corpAccessToken",
    }
    _kwargs["json"] = send_body(OPERATION, body, CreateCorpAccessTokenRequest)
    return _kwargs


def parse(response: httpx.Response) -> CreateCorpAccessTokenResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, CreateCorpAccessTokenResult.from_dict)


def sync(
    *,
    client: Caller,
    body: CreateCorpAccessTokenRequest | Mapping[str, Any],
) -> CreateCorpAccessTokenResult:
    """Get an access token of a corp for the third-party or custom app that it authorised.

    Takes the body as one model; `TokenApi.create_corp_access_token` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        APIError: DingTalk refused; documented codes: invalidAuthInfo, invalidSuiteKey,
            invalidSuiteTicket.

    Source: https://open.dingtalk.com/document/development/obtain-the-access-token-of-the-authorized-enterprise-1
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
    body: CreateCorpAccessTokenRequest | Mapping[str, Any],
) -> Response[CreateCorpAccessTokenResult]:
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
    body: CreateCorpAccessTokenRequest | Mapping[str, Any],
) -> CreateCorpAccessTokenResult:
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
    body: CreateCorpAccessTokenRequest | Mapping[str, Any],
) -> Response[CreateCorpAccessTokenResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
        ),
        detailed(parse),
    )
