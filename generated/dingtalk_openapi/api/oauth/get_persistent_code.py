"""Exchange the code of a login to an open app for a persistent code."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...models.get_persistent_code_request import GetPersistentCodeRequest
from ...models.get_persistent_code_result import GetPersistentCodeResult
from ...operations import OPERATIONS
from ...sending import send_body

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["get_persistent_code"]


def _get_kwargs(
    *,
    client: object,
    body: GetPersistentCodeRequest | Mapping[str, Any],
) -> RequestArguments:

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/sns/get_persistent_code",
    }
    _kwargs["json"] = send_body(OPERATION, body, GetPersistentCodeRequest)
    return _kwargs


def parse(response: httpx.Response) -> GetPersistentCodeResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, GetPersistentCodeResult.from_dict)


def sync(
    *,
    client: Caller,
    body: GetPersistentCodeRequest | Mapping[str, Any],
) -> GetPersistentCodeResult:
    """Exchange the code of a login to an open app for a persistent code.

    Takes the body as one model; `OauthApi.get_persistent_code` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        APIError: DingTalk refused; documented codes: 40029, 40078, 42008.
            40029 means here: oauth code illegal. Begin the login again: the temporary code is not good; each
            works once.

    Source: https://open.dingtalk.com/document/development/persistent-authorization-code
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
    body: GetPersistentCodeRequest | Mapping[str, Any],
) -> Response[GetPersistentCodeResult]:
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
    body: GetPersistentCodeRequest | Mapping[str, Any],
) -> GetPersistentCodeResult:
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
    body: GetPersistentCodeRequest | Mapping[str, Any],
) -> Response[GetPersistentCodeResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
        ),
        detailed(parse),
    )
