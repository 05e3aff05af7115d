"""Send a person through the login of an open app and back with a code."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...answers import detailed, redirect_answer
from ...operations import OPERATIONS
from ...sending import send_parameter, send_text
from ...types import UNSET, Unset

if TYPE_CHECKING:
    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["authorize_sns"]


def _get_kwargs(
    *,
    client: object,
    appid: str,
    response_type: Literal["code"] = "code",
    scope: Literal["snsapi_login"] = "snsapi_login",
    redirect_uri: str,
    state: str | Unset = UNSET,
    login_tmp_code: str | Unset = UNSET,
) -> RequestArguments:
    appid = send_parameter(OPERATION, appid, "appid", send_text)
    redirect_uri = send_parameter(OPERATION, redirect_uri, "redirect_uri", send_text)
    state = send_parameter(OPERATION, state, "state", send_text, optional=True)
    login_tmp_code = send_parameter(OPERATION, login_tmp_code, "loginTmpCode", send_text, optional=True)
    params: dict[str, Any] = {}

    params["appid"] = appid

    params["response_type"] = response_type

    params["scope"] = scope

    params["redirect_uri"] = redirect_uri

    params["state"] = state

    params["loginTmpCode"] = login_tmp_code

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "GET",
        "url": "/connect/oauth2/sns_authorize",
        "params": params,
    }
    return _kwargs


def parse(response: httpx.Response) -> str:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return redirect_answer(OPERATION, response)


def sync(
    *,
    client: Caller,
    appid: str,
    response_type: Literal["code"] = "code",
    scope: Literal["snsapi_login"] = "snsapi_login",
    redirect_uri: str,
    state: str | Unset = UNSET,
    login_tmp_code: str | Unset = UNSET,
) -> str:
    """Send a person through the login of an open app and back with a code.

    Takes the body as one model; `OauthApi.authorize_sns` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        APIError: DingTalk refused.

    Source: https://github.com/ddtalk/dingTalkDoc/blob/ebfe662/source/includes/_identityverify.md
    """
    return client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            appid=appid,
            response_type=response_type,
            scope=scope,
            redirect_uri=redirect_uri,
            state=state,
            login_tmp_code=login_tmp_code,
        ),
        parse,
    )


def sync_detailed(
    *,
    client: Caller,
    appid: str,
    response_type: Literal["code"] = "code",
    scope: Literal["snsapi_login"] = "snsapi_login",
    redirect_uri: str,
    state: str | Unset = UNSET,
    login_tmp_code: str | Unset = UNSET,
) -> Response[str]:
    """Like `sync`, with HTTP status and headers beside the result."""
    return client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            appid=appid,
            response_type=response_type,
            scope=scope,
            redirect_uri=redirect_uri,
            state=state,
            login_tmp_code=login_tmp_code,
        ),
        detailed(parse),
    )


async def asyncio(
    *,
    client: AsyncCaller,
    appid: str,
    response_type: Literal["code"] = "code",
    scope: Literal["snsapi_login"] = "snsapi_login",
    redirect_uri: str,
    state: str | Unset = UNSET,
    login_tmp_code: str | Unset = UNSET,
) -> str:
    """Like `sync`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            appid=appid,
            response_type=response_type,
            scope=scope,
            redirect_uri=redirect_uri,
            state=state,
            login_tmp_code=login_tmp_code,
        ),
        parse,
    )


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    appid: str,
    response_type: Literal["code"] = "code",
    scope: Literal["snsapi_login"] = "snsapi_login",
    redirect_uri: str,
    state: str | Unset = UNSET,
    login_tmp_code: str | Unset = UNSET,
) -> Response[str]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            appid=appid,
            response_type=response_type,
            scope=scope,
            redirect_uri=redirect_uri,
            state=state,
            login_tmp_code=login_tmp_code,
        ),
        detailed(parse),
    )
