"""Exchange the code of a login to an open app for a persistent code."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...models.get_persistent_code_request import GetPersistentCodeRequest
from ...models.get_persistent_code_result import GetPersistentCodeResult
from ...operations import OPERATIONS

if TYPE_CHECKING:
    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["get_persistent_code"]


def _get_kwargs(
    *,
    body: GetPersistentCodeRequest,
) -> RequestArguments:

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/sns/get_persistent_code",
    }
    _kwargs["json"] = body.to_dict()

    return _kwargs


def parse(response: httpx.Response) -> GetPersistentCodeResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, GetPersistentCodeResult.from_dict)


def sync(
    *,
    client: Caller,
    body: GetPersistentCodeRequest,
) -> GetPersistentCodeResult:
    """Exchange the code of a login to an open app for a persistent code.

    Takes the body as one model; `OauthApi.get_persistent_code` takes its fields as keywords and documents them.

    Raises:
        APIError: DingTalk refused; documented codes: 40029, 40078, 42008.

    Source: https://open.dingtalk.com/document/development/persistent-authorization-code
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
    body: GetPersistentCodeRequest,
) -> Response[GetPersistentCodeResult]:
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
    body: GetPersistentCodeRequest,
) -> GetPersistentCodeResult:
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
    body: GetPersistentCodeRequest,
) -> Response[GetPersistentCodeResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            body=body,
        ),
        detailed(parse),
    )
