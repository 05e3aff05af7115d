"""Get the suite token of a third-party app from the old host."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...models.get_suite_token_request import GetSuiteTokenRequest
from ...models.get_suite_token_result import GetSuiteTokenResult
from ...operations import OPERATIONS
from ...sending import send_body

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["get_suite_token"]


def _get_kwargs(
    *,
    client: object,
    body: GetSuiteTokenRequest | Mapping[str, Any],
) -> RequestArguments:

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/service/get_suite_token",
    }
    _kwargs["json"] = send_body(OPERATION, body, GetSuiteTokenRequest)
    return _kwargs


def parse(response: httpx.Response) -> GetSuiteTokenResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, GetSuiteTokenResult.from_dict)


def sync(
    *,
    client: Caller,
    body: GetSuiteTokenRequest | Mapping[str, Any],
) -> GetSuiteTokenResult:
    """Get the suite token of a third-party app from the old host.

    Takes the body as one model; `IsvApi.get_suite_token` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        APIError: DingTalk refused; documented codes: 40085, 40088, 41021, 41023, 41024.

    Source: https://open.dingtalk.com/document/development/obtain-application-suite-ticket
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
    body: GetSuiteTokenRequest | Mapping[str, Any],
) -> Response[GetSuiteTokenResult]:
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
    body: GetSuiteTokenRequest | Mapping[str, Any],
) -> GetSuiteTokenResult:
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
    body: GetSuiteTokenRequest | Mapping[str, Any],
) -> Response[GetSuiteTokenResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
        ),
        detailed(parse),
    )
