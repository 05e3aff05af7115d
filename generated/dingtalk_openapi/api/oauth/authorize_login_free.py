"""Send a person inside the DingTalk client through the silent login and back with a code."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...answers import detailed, redirect_answer
from ...limit_checks import check_limits
from ...operations import OPERATIONS
from ...sending import send_parameter, send_text
from ...types import UNSET, Unset

if TYPE_CHECKING:
    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["authorize_login_free"]


def _get_kwargs(
    *,
    client: object,
    appid: str,
    redirect_uri: str,
    response_type: Literal["code"] = "code",
    scope: str = "snsapi_base",
    state: str | Unset = UNSET,
) -> RequestArguments:
    appid = send_parameter(OPERATION, appid, "appid", send_text)
    redirect_uri = send_parameter(OPERATION, redirect_uri, "redirect_uri", send_text)
    scope = send_parameter(OPERATION, scope, "scope", send_text)
    state = send_parameter(OPERATION, state, "state", send_text, optional=True)
    params: dict[str, Any] = {}

    params["appid"] = appid

    params["redirect_uri"] = redirect_uri

    params["response_type"] = response_type

    params["scope"] = scope

    params["state"] = state

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "GET",
        "url": "/connect/oauth2/authorize",
        "params": params,
    }
    check_limits(
        client,
        OPERATION,
        parameters={
            "state": state,
        },
    )
    return _kwargs


def parse(response: httpx.Response) -> str:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return redirect_answer(OPERATION, response)


def sync(
    *,
    client: Caller,
    appid: str,
    redirect_uri: str,
    response_type: Literal["code"] = "code",
    scope: str = "snsapi_base",
    state: str | Unset = UNSET,
) -> str:
    """Send a person inside the DingTalk client through the silent login and back with a code.

    Takes the body as one model; `OauthApi.authorize_login_free` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        APIError: DingTalk refused; documented codes: 50001, 51000, 51001, 51002, 51003, 51004, 51005,
            51006, 51007, 51008, 51009.

    Source: https://github.com/ddtalk/dingTalkDoc/blob/8fecdb8/source/includes/_identityverify.md
    """
    return client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            appid=appid,
            redirect_uri=redirect_uri,
            response_type=response_type,
            scope=scope,
            state=state,
        ),
        parse,
    )


def sync_detailed(
    *,
    client: Caller,
    appid: str,
    redirect_uri: str,
    response_type: Literal["code"] = "code",
    scope: str = "snsapi_base",
    state: str | Unset = UNSET,
) -> Response[str]:
    """Like `sync`, with HTTP status and headers beside the result."""
    return client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            appid=appid,
            redirect_uri=redirect_uri,
            response_type=response_type,
            scope=scope,
            state=state,
        ),
        detailed(parse),
    )


async def asyncio(
    *,
    client: AsyncCaller,
    appid: str,
    redirect_uri: str,
    response_type: Literal["code"] = "code",
    scope: str = "snsapi_base",
    state: str | Unset = UNSET,
) -> str:
    """Like `sync`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            appid=appid,
            redirect_uri=redirect_uri,
            response_type=response_type,
            scope=scope,
            state=state,
        ),
        parse,
    )


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    appid: str,
    redirect_uri: str,
    response_type: Literal["code"] = "code",
    scope: str = "snsapi_base",
    state: str | Unset = UNSET,
) -> Response[str]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            appid=appid,
            redirect_uri=redirect_uri,
            response_type=response_type,
            scope=scope,
            state=state,
        ),
        detailed(parse),
    )
