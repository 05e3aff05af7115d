"""Find the userid that belongs to a unionid."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...models.get_user_by_unionid_request import GetUserByUnionidRequest
from ...models.get_user_by_unionid_result import GetUserByUnionidResult
from ...operations import OPERATIONS
from ...sending import send_body

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["get_user_by_unionid"]


def _get_kwargs(
    *,
    client: object,
    body: GetUserByUnionidRequest | Mapping[str, Any],
) -> RequestArguments:

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/topapi/user/getbyunionid",
    }
    _kwargs["json"] = send_body(OPERATION, body, GetUserByUnionidRequest)
    return _kwargs


def parse(response: httpx.Response) -> GetUserByUnionidResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, GetUserByUnionidResult.from_dict)


def sync(
    *,
    client: Caller,
    body: GetUserByUnionidRequest | Mapping[str, Any],
) -> GetUserByUnionidResult:
    """Find the userid that belongs to a unionid.

    Takes the body as one model; `OauthApi.get_user_by_unionid` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        APIError: DingTalk refused; documented codes: -1, 400002, 60121.
            400002 means here: parameter error. Check the unionid.

    Source: https://open.dingtalk.com/document/development/query-a-user-by-the-union-id
    """
    return client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
        ),
        parse,
    )


def sync_detailed(
    *,
    client: Caller,
    body: GetUserByUnionidRequest | Mapping[str, Any],
) -> Response[GetUserByUnionidResult]:
    """Like `sync`, with HTTP status and headers beside the result."""
    return client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
        ),
        detailed(parse),
    )


async def asyncio(
    *,
    client: AsyncCaller,
    body: GetUserByUnionidRequest | Mapping[str, Any],
) -> GetUserByUnionidResult:
    """Like `sync`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
        ),
        parse,
    )


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    body: GetUserByUnionidRequest | Mapping[str, Any],
) -> Response[GetUserByUnionidResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
        ),
        detailed(parse),
    )
