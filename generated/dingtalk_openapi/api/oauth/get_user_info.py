"""Exchange a login-free code for the userid, the way of 2016."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...models.get_user_info_result import GetUserInfoResult
from ...operations import OPERATIONS
from ...sending import send_parameter, send_text
from ...types import UNSET

if TYPE_CHECKING:
    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["get_user_info"]


def _get_kwargs(
    *,
    client: object,
    code: str,
) -> RequestArguments:
    code = send_parameter(OPERATION, code, "code", send_text)
    params: dict[str, Any] = {}

    params["code"] = code

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "GET",
        "url": "/user/getuserinfo",
        "params": params,
    }
    return _kwargs


def parse(response: httpx.Response) -> GetUserInfoResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, GetUserInfoResult.from_dict)


def sync(
    *,
    client: Caller,
    code: str,
) -> GetUserInfoResult:
    """Exchange a login-free code for the userid, the way of 2016.

    Takes the body as one model; `OauthApi.get_user_info` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        APIError: DingTalk refused; documented codes: 40029, 40078, 42003.

    Source: https://open.dingtalk.com/document/development/get-user-userid-through-login-free-code
    """
    return client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            code=code,
        ),
        parse,
    )


def sync_detailed(
    *,
    client: Caller,
    code: str,
) -> Response[GetUserInfoResult]:
    """Like `sync`, with HTTP status and headers beside the result."""
    return client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            code=code,
        ),
        detailed(parse),
    )


async def asyncio(
    *,
    client: AsyncCaller,
    code: str,
) -> GetUserInfoResult:
    """Like `sync`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            code=code,
        ),
        parse,
    )


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    code: str,
) -> Response[GetUserInfoResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            code=code,
        ),
        detailed(parse),
    )
