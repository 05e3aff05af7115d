"""Get what a corp has authorised - the corp, its administrator and the apps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...models.get_app_auth_info_result import GetAppAuthInfoResult
from ...operations import OPERATIONS
from ...sending import send_parameter, send_text
from ...types import UNSET

if TYPE_CHECKING:
    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["get_app_auth_info"]


def _get_kwargs(
    *,
    client: object,
    auth_corp_id: str,
) -> RequestArguments:
    auth_corp_id = send_parameter(OPERATION, auth_corp_id, "authCorpId", send_text)
    params: dict[str, Any] = {}

    params["authCorpId"] = auth_corp_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "GET",
        "url": "/v1.0/oauth2/apps/authInfo",
        "params": params,
    }
    return _kwargs


def parse(response: httpx.Response) -> GetAppAuthInfoResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, GetAppAuthInfoResult.from_dict)


def sync(
    *,
    client: Caller,
    auth_corp_id: str,
) -> GetAppAuthInfoResult:
    """Get what a corp has authorised - the corp, its administrator and the apps.

    Takes the body as one model; `IsvApi.get_app_auth_info` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        APIError: DingTalk refused; documented codes: orgNotExist, orgNotAuthApp, invalidCorpId,
            invalidSuiteKey.

    Source: https://open.dingtalk.com/document/development/obtains-the-authorization-information-after-the-enterprise-activates-the-application-1
    """
    return client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            auth_corp_id=auth_corp_id,
        ),
        parse,
    )


def sync_detailed(
    *,
    client: Caller,
    auth_corp_id: str,
) -> Response[GetAppAuthInfoResult]:
    """Like `sync`, with HTTP status and headers beside the result."""
    return client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            auth_corp_id=auth_corp_id,
        ),
        detailed(parse),
    )


async def asyncio(
    *,
    client: AsyncCaller,
    auth_corp_id: str,
) -> GetAppAuthInfoResult:
    """Like `sync`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            auth_corp_id=auth_corp_id,
        ),
        parse,
    )


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    auth_corp_id: str,
) -> Response[GetAppAuthInfoResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            auth_corp_id=auth_corp_id,
        ),
        detailed(parse),
    )
