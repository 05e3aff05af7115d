"""Get the profile of a person who logged in to an open app."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...models.get_sns_user_info_result import GetSnsUserInfoResult
from ...operations import OPERATIONS

if TYPE_CHECKING:
    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["get_sns_user_info"]


def _get_kwargs(
    *,
    client: object,
) -> RequestArguments:

    _kwargs: dict[str, Any] = {
        "method": "GET",
        "url": "/sns/getuserinfo",
    }
    return _kwargs


def parse(response: httpx.Response) -> GetSnsUserInfoResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, GetSnsUserInfoResult.from_dict)


def sync(
    *,
    client: Caller,
) -> GetSnsUserInfoResult:
    """Get the profile of a person who logged in to an open app.

    Takes the body as one model; `OauthApi.get_sns_user_info` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        APIError: DingTalk refused.

    Source: https://github.com/ddtalk/dingTalkDoc/blob/ebfe662/source/includes/_server.md
    """
    return client.call(
        OPERATION,
        _get_kwargs(
            client=client,
        ),
        parse,
    )


def sync_detailed(
    *,
    client: Caller,
) -> Response[GetSnsUserInfoResult]:
    """Like `sync`, with HTTP status and headers beside the result."""
    return client.call(
        OPERATION,
        _get_kwargs(
            client=client,
        ),
        detailed(parse),
    )


async def asyncio(
    *,
    client: AsyncCaller,
) -> GetSnsUserInfoResult:
    """Like `sync`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
        ),
        parse,
    )


async def asyncio_detailed(
    *,
    client: AsyncCaller,
) -> Response[GetSnsUserInfoResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
        ),
        detailed(parse),
    )
