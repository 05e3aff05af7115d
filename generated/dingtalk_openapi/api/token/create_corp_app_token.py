"""Get an access token of an app in one corp, the unified way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...answers import detailed, model_answer
from ...models.create_corp_app_token_request import CreateCorpAppTokenRequest
from ...models.create_corp_app_token_result import CreateCorpAppTokenResult
from ...operations import OPERATIONS
from ...sending import send_body, send_parameter, send_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["create_corp_app_token"]


def _get_kwargs(
    corp_id: str,
    *,
    client: object,
    body: CreateCorpAppTokenRequest | Mapping[str, Any],
) -> RequestArguments:
    corp_id = send_parameter(OPERATION, corp_id, "corpId", send_text)

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/v1.0/oauth2/{corp_id}/token".format(
            corp_id=quote(str(corp_id), safe=""),
        ),
    }
    _kwargs["json"] = send_body(OPERATION, body, CreateCorpAppTokenRequest)
    return _kwargs


def parse(response: httpx.Response) -> CreateCorpAppTokenResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, CreateCorpAppTokenResult.from_dict)


def sync(
    corp_id: str,
    *,
    client: Caller,
    body: CreateCorpAppTokenRequest | Mapping[str, Any],
) -> CreateCorpAppTokenResult:
    """Get an access token of an app in one corp, the unified way.

    Takes the body as one model; `TokenApi.create_corp_app_token` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        APIError: DingTalk refused; documented codes: invalid.client, server.error, unauthorized.client,
            unknownError, unsupported.grant.type.
            unknownError means here: unknown error, seen for a corpId that does not exist. Check the corpId.

    Source: https://open.dingtalk.com/document/development/api-gettoken
    """
    return client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            corp_id=corp_id,
            body=body,
        ),
        parse,
    )


def sync_detailed(
    corp_id: str,
    *,
    client: Caller,
    body: CreateCorpAppTokenRequest | Mapping[str, Any],
) -> Response[CreateCorpAppTokenResult]:
    """Like `sync`, with HTTP status and headers beside the result."""
    return client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            corp_id=corp_id,
            body=body,
        ),
        detailed(parse),
    )


async def asyncio(
    corp_id: str,
    *,
    client: AsyncCaller,
    body: CreateCorpAppTokenRequest | Mapping[str, Any],
) -> CreateCorpAppTokenResult:
    """Like `sync`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            corp_id=corp_id,
            body=body,
        ),
        parse,
    )


async def asyncio_detailed(
    corp_id: str,
    *,
    client: AsyncCaller,
    body: CreateCorpAppTokenRequest | Mapping[str, Any],
) -> Response[CreateCorpAppTokenResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            corp_id=corp_id,
            body=body,
        ),
        detailed(parse),
    )
