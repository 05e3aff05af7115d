"""Exchange a login-free code for the userid."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...models.get_user_info_v2_request import GetUserInfoV2Request
from ...models.get_user_info_v2_result import GetUserInfoV2Result
from ...operations import OPERATIONS

if TYPE_CHECKING:
    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["get_user_info_v2"]


def _get_kwargs(
    *,
    body: GetUserInfoV2Request,
) -> RequestArguments:

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/topapi/v2/user/getuserinfo",
    }
    _kwargs["json"] = body.to_dict()

    return _kwargs


def parse(response: httpx.Response) -> GetUserInfoV2Result:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, GetUserInfoV2Result.from_dict)


def sync(
    *,
    client: Caller,
    body: GetUserInfoV2Request,
) -> GetUserInfoV2Result:
    """Exchange a login-free code for the userid.

    Takes the body as one model; `OauthApi.get_user_info_v2` takes its fields as keywords and documents them.

    Raises:
        APIError: DingTalk refused; documented codes: 33012, 40029, 40078, 40079, 40087, 40091, 41007,
            41026.

    Source: https://open.dingtalk.com/document/development/obtain-the-userid-of-a-user-by-using-the-log-free
    """
    return client.call(
        OPERATION,
        _get_kwargs(
            body=body,
        ),
        parse,
    )


def sync_detailed(
    *,
    client: Caller,
    body: GetUserInfoV2Request,
) -> Response[GetUserInfoV2Result]:
    """Like `sync`, with HTTP status and headers beside the result."""
    return client.call(
        OPERATION,
        _get_kwargs(
            body=body,
        ),
        detailed(parse),
    )


async def asyncio(
    *,
    client: AsyncCaller,
    body: GetUserInfoV2Request,
) -> GetUserInfoV2Result:
    """Like `sync`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            body=body,
        ),
        parse,
    )


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    body: GetUserInfoV2Request,
) -> Response[GetUserInfoV2Result]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            body=body,
        ),
        detailed(parse),
    )
