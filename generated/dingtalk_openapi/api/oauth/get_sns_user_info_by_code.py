"""Exchange the code of a login to an open app for the profile of the person."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...models.get_sns_user_info_by_code_request import GetSnsUserInfoByCodeRequest
from ...models.get_sns_user_info_by_code_result import GetSnsUserInfoByCodeResult
from ...operations import OPERATIONS
from ...sending import send_body, send_parameter, send_text
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["get_sns_user_info_by_code"]


def _get_kwargs(
    *,
    client: object,
    body: GetSnsUserInfoByCodeRequest | Mapping[str, Any],
    access_key: str,
    timestamp: str,
    signature: str,
) -> RequestArguments:
    access_key = send_parameter(OPERATION, access_key, "accessKey", send_text)
    timestamp = send_parameter(OPERATION, timestamp, "timestamp", send_text)
    signature = send_parameter(OPERATION, signature, "signature", send_text)
    params: dict[str, Any] = {}

    params["accessKey"] = access_key

    params["timestamp"] = timestamp

    params["signature"] = signature

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/sns/getuserinfo_bycode",
        "params": params,
    }
    _kwargs["json"] = send_body(OPERATION, body, GetSnsUserInfoByCodeRequest)
    return _kwargs


def parse(response: httpx.Response) -> GetSnsUserInfoByCodeResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, GetSnsUserInfoByCodeResult.from_dict)


def sync(
    *,
    client: Caller,
    body: GetSnsUserInfoByCodeRequest | Mapping[str, Any],
    access_key: str,
    timestamp: str,
    signature: str,
) -> GetSnsUserInfoByCodeResult:
    """Exchange the code of a login to an open app for the profile of the person.

    Takes the body as one model; `OauthApi.get_sns_user_info_by_code` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        APIError: DingTalk refused; documented codes: 40078, 853001, 853002, 853003, 853004.

    Source: https://open.dingtalk.com/document/development/queries-basic-user-information
    """
    return client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
            access_key=access_key,
            timestamp=timestamp,
            signature=signature,
        ),
        parse,
    )


def sync_detailed(
    *,
    client: Caller,
    body: GetSnsUserInfoByCodeRequest | Mapping[str, Any],
    access_key: str,
    timestamp: str,
    signature: str,
) -> Response[GetSnsUserInfoByCodeResult]:
    """Like `sync`, with HTTP status and headers beside the result."""
    return client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
            access_key=access_key,
            timestamp=timestamp,
            signature=signature,
        ),
        detailed(parse),
    )


async def asyncio(
    *,
    client: AsyncCaller,
    body: GetSnsUserInfoByCodeRequest | Mapping[str, Any],
    access_key: str,
    timestamp: str,
    signature: str,
) -> GetSnsUserInfoByCodeResult:
    """Like `sync`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
            access_key=access_key,
            timestamp=timestamp,
            signature=signature,
        ),
        parse,
    )


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    body: GetSnsUserInfoByCodeRequest | Mapping[str, Any],
    access_key: str,
    timestamp: str,
    signature: str,
) -> Response[GetSnsUserInfoByCodeResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
            access_key=access_key,
            timestamp=timestamp,
            signature=signature,
        ),
        detailed(parse),
    )
