"""Get the token of an open app, with which people log in to a web site."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...models.get_sns_token_result import GetSnsTokenResult
from ...operations import OPERATIONS
from ...sending import send_parameter, send_text
from ...types import UNSET

if TYPE_CHECKING:
    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["get_sns_token"]


def _get_kwargs(
    *,
    client: object,
    appid: str,
    appsecret: str,
) -> RequestArguments:
    appid = send_parameter(OPERATION, appid, "appid", send_text)
    appsecret = send_parameter(OPERATION, appsecret, "appsecret", send_text)
    params: dict[str, Any] = {}

    params["appid"] = appid

    params["appsecret"] = appsecret

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "GET",
        "url": "/sns/gettoken",
        "params": params,
    }
    return _kwargs


def parse(response: httpx.Response) -> GetSnsTokenResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, GetSnsTokenResult.from_dict)


def sync(
    *,
    client: Caller,
    appid: str,
    appsecret: str,
) -> GetSnsTokenResult:
    """Get the token of an open app, with which people log in to a web site.

    Takes the body as one model; `TokenApi.get_sns_token` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        APIError: DingTalk refused.

    Source: https://open.dingtalk.com/document/development/obtain-personal-application
    """
    return client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            appid=appid,
            appsecret=appsecret,
        ),
        parse,
    )


def sync_detailed(
    *,
    client: Caller,
    appid: str,
    appsecret: str,
) -> Response[GetSnsTokenResult]:
    """Like `sync`, with HTTP status and headers beside the result."""
    return client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            appid=appid,
            appsecret=appsecret,
        ),
        detailed(parse),
    )


async def asyncio(
    *,
    client: AsyncCaller,
    appid: str,
    appsecret: str,
) -> GetSnsTokenResult:
    """Like `sync`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            appid=appid,
            appsecret=appsecret,
        ),
        parse,
    )


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    appid: str,
    appsecret: str,
) -> Response[GetSnsTokenResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            appid=appid,
            appsecret=appsecret,
        ),
        detailed(parse),
    )
