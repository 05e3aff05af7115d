"""Get an access token from the old host."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...models.get_token_result import GetTokenResult
from ...operations import OPERATIONS
from ...sending import send_parameter, send_text
from ...types import UNSET, Unset

if TYPE_CHECKING:
    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["get_token"]


def _get_kwargs(
    *,
    client: object,
    appkey: str | Unset = UNSET,
    appsecret: str | Unset = UNSET,
    corpid: str | Unset = UNSET,
    corpsecret: str | Unset = UNSET,
) -> RequestArguments:
    appkey = send_parameter(OPERATION, appkey, "appkey", send_text, optional=True)
    appsecret = send_parameter(OPERATION, appsecret, "appsecret", send_text, optional=True)
    corpid = send_parameter(OPERATION, corpid, "corpid", send_text, optional=True)
    corpsecret = send_parameter(OPERATION, corpsecret, "corpsecret", send_text, optional=True)
    params: dict[str, Any] = {}

    params["appkey"] = appkey

    params["appsecret"] = appsecret

    params["corpid"] = corpid

    params["corpsecret"] = corpsecret

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "GET",
        "url": "/gettoken",
        "params": params,
    }
    return _kwargs


def parse(response: httpx.Response) -> GetTokenResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, GetTokenResult.from_dict)


def sync(
    *,
    client: Caller,
    appkey: str | Unset = UNSET,
    appsecret: str | Unset = UNSET,
    corpid: str | Unset = UNSET,
    corpsecret: str | Unset = UNSET,
) -> GetTokenResult:
    """Get an access token from the old host.

    Takes the body as one model; `TokenApi.get_token` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        APIError: DingTalk refused; documented codes: 40001, 40013, 40035, 40089, 40096, 43003.
            40001 means here: secret wrong, or not of this corp or app. Correct the secret: it does not belong
            to this corp or app.
            40035 means here: corpid or appkey missing. Send corpid and corpsecret, or appkey and appsecret.

    Source: https://open.dingtalk.com/document/development/obtain-orgapp-token
    """
    return client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            appkey=appkey,
            appsecret=appsecret,
            corpid=corpid,
            corpsecret=corpsecret,
        ),
        parse,
    )


def sync_detailed(
    *,
    client: Caller,
    appkey: str | Unset = UNSET,
    appsecret: str | Unset = UNSET,
    corpid: str | Unset = UNSET,
    corpsecret: str | Unset = UNSET,
) -> Response[GetTokenResult]:
    """Like `sync`, with HTTP status and headers beside the result."""
    return client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            appkey=appkey,
            appsecret=appsecret,
            corpid=corpid,
            corpsecret=corpsecret,
        ),
        detailed(parse),
    )


async def asyncio(
    *,
    client: AsyncCaller,
    appkey: str | Unset = UNSET,
    appsecret: str | Unset = UNSET,
    corpid: str | Unset = UNSET,
    corpsecret: str | Unset = UNSET,
) -> GetTokenResult:
    """Like `sync`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            appkey=appkey,
            appsecret=appsecret,
            corpid=corpid,
            corpsecret=corpsecret,
        ),
        parse,
    )


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    appkey: str | Unset = UNSET,
    appsecret: str | Unset = UNSET,
    corpid: str | Unset = UNSET,
    corpsecret: str | Unset = UNSET,
) -> Response[GetTokenResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            appkey=appkey,
            appsecret=appsecret,
            corpid=corpid,
            corpsecret=corpsecret,
        ),
        detailed(parse),
    )
