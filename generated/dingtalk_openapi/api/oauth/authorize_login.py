"""Send a person to the login page of DingTalk and back with a code."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...answers import detailed, redirect_answer
from ...models.authorize_login_org_type import AuthorizeLoginOrgType
from ...models.authorize_login_scope import AuthorizeLoginScope
from ...operations import OPERATIONS
from ...sending import send_flag, send_parameter, send_text
from ...types import UNSET, Unset

if TYPE_CHECKING:
    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["authorize_login"]


def _get_kwargs(
    *,
    client: object,
    redirect_uri: str,
    response_type: Literal["code"] = "code",
    client_id: str,
    scope: AuthorizeLoginScope,
    prompt: str = "consent",
    state: str | Unset = UNSET,
    org_type: AuthorizeLoginOrgType | Unset = UNSET,
    corp_id: str | Unset = UNSET,
    exclusive_login: bool | Unset = UNSET,
    exclusive_corp_id: str | Unset = UNSET,
) -> RequestArguments:
    redirect_uri = send_parameter(OPERATION, redirect_uri, "redirect_uri", send_text)
    client_id = send_parameter(OPERATION, client_id, "client_id", send_text)
    scope = send_parameter(OPERATION, scope, "scope", send_text)
    prompt = send_parameter(OPERATION, prompt, "prompt", send_text)
    state = send_parameter(OPERATION, state, "state", send_text, optional=True)
    org_type = send_parameter(OPERATION, org_type, "org_type", send_text, optional=True)
    corp_id = send_parameter(OPERATION, corp_id, "corpId", send_text, optional=True)
    exclusive_login = send_parameter(OPERATION, exclusive_login, "exclusiveLogin", send_flag, optional=True)
    exclusive_corp_id = send_parameter(OPERATION, exclusive_corp_id, "exclusiveCorpId", send_text, optional=True)
    params: dict[str, Any] = {}

    params["redirect_uri"] = redirect_uri

    params["response_type"] = response_type

    params["client_id"] = client_id

    json_scope: str = scope
    params["scope"] = json_scope

    params["prompt"] = prompt

    params["state"] = state

    json_org_type: str | Unset = UNSET
    if not isinstance(org_type, Unset):
        json_org_type = org_type

    params["org_type"] = json_org_type

    params["corpId"] = corp_id

    params["exclusiveLogin"] = exclusive_login

    params["exclusiveCorpId"] = exclusive_corp_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "GET",
        "url": "/oauth2/auth",
        "params": params,
    }
    return _kwargs


def parse(response: httpx.Response) -> str:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return redirect_answer(OPERATION, response)


def sync(
    *,
    client: Caller,
    redirect_uri: str,
    response_type: Literal["code"] = "code",
    client_id: str,
    scope: AuthorizeLoginScope,
    prompt: str = "consent",
    state: str | Unset = UNSET,
    org_type: AuthorizeLoginOrgType | Unset = UNSET,
    corp_id: str | Unset = UNSET,
    exclusive_login: bool | Unset = UNSET,
    exclusive_corp_id: str | Unset = UNSET,
) -> str:
    """Send a person to the login page of DingTalk and back with a code.

    Takes the body as one model; `OauthApi.authorize_login` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        APIError: DingTalk refused.

    Source: https://open.dingtalk.com/document/development/obtain-identity-credentials
    """
    return client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            redirect_uri=redirect_uri,
            response_type=response_type,
            client_id=client_id,
            scope=scope,
            prompt=prompt,
            state=state,
            org_type=org_type,
            corp_id=corp_id,
            exclusive_login=exclusive_login,
            exclusive_corp_id=exclusive_corp_id,
        ),
        parse,
    )


def sync_detailed(
    *,
    client: Caller,
    redirect_uri: str,
    response_type: Literal["code"] = "code",
    client_id: str,
    scope: AuthorizeLoginScope,
    prompt: str = "consent",
    state: str | Unset = UNSET,
    org_type: AuthorizeLoginOrgType | Unset = UNSET,
    corp_id: str | Unset = UNSET,
    exclusive_login: bool | Unset = UNSET,
    exclusive_corp_id: str | Unset = UNSET,
) -> Response[str]:
    """Like `sync`, with HTTP status and headers beside the result."""
    return client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            redirect_uri=redirect_uri,
            response_type=response_type,
            client_id=client_id,
            scope=scope,
            prompt=prompt,
            state=state,
            org_type=org_type,
            corp_id=corp_id,
            exclusive_login=exclusive_login,
            exclusive_corp_id=exclusive_corp_id,
        ),
        detailed(parse),
    )


async def asyncio(
    *,
    client: AsyncCaller,
    redirect_uri: str,
    response_type: Literal["code"] = "code",
    client_id: str,
    scope: AuthorizeLoginScope,
    prompt: str = "consent",
    state: str | Unset = UNSET,
    org_type: AuthorizeLoginOrgType | Unset = UNSET,
    corp_id: str | Unset = UNSET,
    exclusive_login: bool | Unset = UNSET,
    exclusive_corp_id: str | Unset = UNSET,
) -> str:
    """Like `sync`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            redirect_uri=redirect_uri,
            response_type=response_type,
            client_id=client_id,
            scope=scope,
            prompt=prompt,
            state=state,
            org_type=org_type,
            corp_id=corp_id,
            exclusive_login=exclusive_login,
            exclusive_corp_id=exclusive_corp_id,
        ),
        parse,
    )


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    redirect_uri: str,
    response_type: Literal["code"] = "code",
    client_id: str,
    scope: AuthorizeLoginScope,
    prompt: str = "consent",
    state: str | Unset = UNSET,
    org_type: AuthorizeLoginOrgType | Unset = UNSET,
    corp_id: str | Unset = UNSET,
    exclusive_login: bool | Unset = UNSET,
    exclusive_corp_id: str | Unset = UNSET,
) -> Response[str]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            redirect_uri=redirect_uri,
            response_type=response_type,
            client_id=client_id,
            scope=scope,
            prompt=prompt,
            state=state,
            org_type=org_type,
            corp_id=corp_id,
            exclusive_login=exclusive_login,
            exclusive_corp_id=exclusive_corp_id,
        ),
        detailed(parse),
    )
