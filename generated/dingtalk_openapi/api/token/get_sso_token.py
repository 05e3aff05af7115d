"""Get a token for the login of administrators to the console of a micro-app, the way of 2016."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...models.get_sso_token_result import GetSsoTokenResult
from ...operations import OPERATIONS
from ...sending import send_parameter, send_text
from ...types import UNSET

if TYPE_CHECKING:
    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["get_sso_token"]


def _get_kwargs(
    *,
    client: object,
    corpid: str,
    corpsecret: str,
) -> RequestArguments:
    corpid = send_parameter(OPERATION, corpid, "corpid", send_text)
    corpsecret = send_parameter(OPERATION, corpsecret, "corpsecret", send_text)
    params: dict[str, Any] = {}

    params["corpid"] = corpid

    params["corpsecret"] = corpsecret

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "GET",
        "url": "/sso/gettoken",
        "params": params,
    }
    return _kwargs


def parse(response: httpx.Response) -> GetSsoTokenResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, GetSsoTokenResult.from_dict)


def sync(
    *,
    client: Caller,
    corpid: str,
    corpsecret: str,
) -> GetSsoTokenResult:
    """Get a token for the login of administrators to the console of a micro-app, the way of 2016.

    Takes the body as one model; `TokenApi.get_sso_token` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        APIError: DingTalk refused; documented codes: 40089, 43003.

    Source: https://open.dingtalk.com/document/development/obtain-the-ssotoken-for-micro-application-background-logon-free
    """
    return client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            corpid=corpid,
            corpsecret=corpsecret,
        ),
        parse,
    )


def sync_detailed(
    *,
    client: Caller,
    corpid: str,
    corpsecret: str,
) -> Response[GetSsoTokenResult]:
    """Like `sync`, with HTTP status and headers beside the result."""
    return client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            corpid=corpid,
            corpsecret=corpsecret,
        ),
        detailed(parse),
    )


async def asyncio(
    *,
    client: AsyncCaller,
    corpid: str,
    corpsecret: str,
) -> GetSsoTokenResult:
    """Like `sync`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            corpid=corpid,
            corpsecret=corpsecret,
        ),
        parse,
    )


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    corpid: str,
    corpsecret: str,
) -> Response[GetSsoTokenResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            corpid=corpid,
            corpsecret=corpsecret,
        ),
        detailed(parse),
    )
