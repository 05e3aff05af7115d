"""Get an access token of an app in one corp, the unified way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...answers import detailed, model_answer
from ...models.create_corp_app_token_request import CreateCorpAppTokenRequest
from ...models.create_corp_app_token_result import CreateCorpAppTokenResult
from ...operations import OPERATIONS

if TYPE_CHECKING:
    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["create_corp_app_token"]


def _get_kwargs(
    corp_id: str,
    *,
    body: CreateCorpAppTokenRequest,
) -> RequestArguments:

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/v1.0/oauth2/{corp_id}/token".format(
            corp_id=quote(str(corp_id), safe=""),
        ),
    }
    _kwargs["json"] = body.to_dict()

    return _kwargs


def parse(response: httpx.Response) -> CreateCorpAppTokenResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, CreateCorpAppTokenResult.from_dict)


def sync(
    corp_id: str,
    *,
    client: Caller,
    body: CreateCorpAppTokenRequest,
) -> CreateCorpAppTokenResult:
    """Get an access token of an app in one corp, the unified way.

    Takes the body as one model; `TokenApi.create_corp_app_token` takes its fields as keywords and documents them.

    Raises:
        APIError: DingTalk refused; documented codes: invalid.client, server.error, unauthorized.client,
            unknownError, unsupported.grant.type.

    Source: https://open.dingtalk.com/document/development/api-gettoken
    """
    return client.call(
        OPERATION,
        _get_kwargs(
            corp_id=corp_id,
            body=body,
        ),
        parse,
    )


def sync_detailed(
    corp_id: str,
    *,
    client: Caller,
    body: CreateCorpAppTokenRequest,
) -> Response[CreateCorpAppTokenResult]:
    """Like `sync`, with HTTP status and headers beside the result."""
    return client.call(
        OPERATION,
        _get_kwargs(
            corp_id=corp_id,
            body=body,
        ),
        detailed(parse),
    )


async def asyncio(
    corp_id: str,
    *,
    client: AsyncCaller,
    body: CreateCorpAppTokenRequest,
) -> CreateCorpAppTokenResult:
    """Like `sync`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            corp_id=corp_id,
            body=body,
        ),
        parse,
    )


async def asyncio_detailed(
    corp_id: str,
    *,
    client: AsyncCaller,
    body: CreateCorpAppTokenRequest,
) -> Response[CreateCorpAppTokenResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            corp_id=corp_id,
            body=body,
        ),
        detailed(parse),
    )
