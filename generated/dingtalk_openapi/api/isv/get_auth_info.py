"""Get what a corp has authorised - the corp, its administrator and the apps - from the old host."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...models.get_auth_info_request import GetAuthInfoRequest
from ...models.get_auth_info_result import GetAuthInfoResult
from ...operations import OPERATIONS
from ...sending import send_body, send_parameter, send_text
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["get_auth_info"]


def _get_kwargs(
    *,
    client: object,
    body: GetAuthInfoRequest | Mapping[str, Any],
    access_key: str | Unset = UNSET,
    timestamp: str | Unset = UNSET,
    suite_ticket: str | Unset = UNSET,
    signature: str | Unset = UNSET,
    suite_access_token: str | Unset = UNSET,
) -> RequestArguments:
    access_key = send_parameter(OPERATION, access_key, "accessKey", send_text, optional=True)
    timestamp = send_parameter(OPERATION, timestamp, "timestamp", send_text, optional=True)
    suite_ticket = send_parameter(OPERATION, suite_ticket, "suiteTicket", send_text, optional=True)
    signature = send_parameter(OPERATION, signature, "signature", send_text, optional=True)
    suite_access_token = send_parameter(OPERATION, suite_access_token, "suite_access_token", send_text, optional=True)
    params: dict[str, Any] = {}

    params["accessKey"] = access_key

    params["timestamp"] = timestamp

    params["suiteTicket"] = suite_ticket

    params["signature"] = signature

    params["suite_access_token"] = suite_access_token

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/service/get_auth_info",
        "params": params,
    }
    _kwargs["json"] = send_body(OPERATION, body, GetAuthInfoRequest)
    return _kwargs


def parse(response: httpx.Response) -> GetAuthInfoResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, GetAuthInfoResult.from_dict)


def sync(
    *,
    client: Caller,
    body: GetAuthInfoRequest | Mapping[str, Any],
    access_key: str | Unset = UNSET,
    timestamp: str | Unset = UNSET,
    suite_ticket: str | Unset = UNSET,
    signature: str | Unset = UNSET,
    suite_access_token: str | Unset = UNSET,
) -> GetAuthInfoResult:
    """Get what a corp has authorised - the corp, its administrator and the apps - from the old host.

    Takes the body as one model; `IsvApi.get_auth_info` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        APIError: DingTalk refused; documented codes: 853005.

    Source: https://open.dingtalk.com/document/development/obtains-the-basic-information-of-an-enterprise
    """
    return client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
            access_key=access_key,
            timestamp=timestamp,
            suite_ticket=suite_ticket,
            signature=signature,
            suite_access_token=suite_access_token,
        ),
        parse,
    )


def sync_detailed(
    *,
    client: Caller,
    body: GetAuthInfoRequest | Mapping[str, Any],
    access_key: str | Unset = UNSET,
    timestamp: str | Unset = UNSET,
    suite_ticket: str | Unset = UNSET,
    signature: str | Unset = UNSET,
    suite_access_token: str | Unset = UNSET,
) -> Response[GetAuthInfoResult]:
    """Like `sync`, with HTTP status and headers beside the result."""
    return client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
            access_key=access_key,
            timestamp=timestamp,
            suite_ticket=suite_ticket,
            signature=signature,
            suite_access_token=suite_access_token,
        ),
        detailed(parse),
    )


async def asyncio(
    *,
    client: AsyncCaller,
    body: GetAuthInfoRequest | Mapping[str, Any],
    access_key: str | Unset = UNSET,
    timestamp: str | Unset = UNSET,
    suite_ticket: str | Unset = UNSET,
    signature: str | Unset = UNSET,
    suite_access_token: str | Unset = UNSET,
) -> GetAuthInfoResult:
    """Like `sync`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
            access_key=access_key,
            timestamp=timestamp,
            suite_ticket=suite_ticket,
            signature=signature,
            suite_access_token=suite_access_token,
        ),
        parse,
    )


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    body: GetAuthInfoRequest | Mapping[str, Any],
    access_key: str | Unset = UNSET,
    timestamp: str | Unset = UNSET,
    suite_ticket: str | Unset = UNSET,
    signature: str | Unset = UNSET,
    suite_access_token: str | Unset = UNSET,
) -> Response[GetAuthInfoResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
            access_key=access_key,
            timestamp=timestamp,
            suite_ticket=suite_ticket,
            signature=signature,
            suite_access_token=suite_access_token,
        ),
        detailed(parse),
    )
