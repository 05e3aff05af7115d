"""Activate the app for a corp that has authorised it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...models.activate_suite_request import ActivateSuiteRequest
from ...models.activate_suite_result import ActivateSuiteResult
from ...operations import OPERATIONS
from ...sending import send_body

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["activate_suite"]


def _get_kwargs(
    *,
    client: object,
    body: ActivateSuiteRequest | Mapping[str, Any],
) -> RequestArguments:

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/service/activate_suite",
    }
    _kwargs["json"] = send_body(OPERATION, body, ActivateSuiteRequest)
    return _kwargs


def parse(response: httpx.Response) -> ActivateSuiteResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, ActivateSuiteResult.from_dict)


def sync(
    *,
    client: Caller,
    body: ActivateSuiteRequest | Mapping[str, Any],
) -> ActivateSuiteResult:
    """Activate the app for a corp that has authorised it.

    Takes the body as one model; `IsvApi.activate_suite` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        APIError: DingTalk refused; documented codes: 70005.

    Source: https://open.dingtalk.com/document/development/activate-suite
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
    body: ActivateSuiteRequest | Mapping[str, Any],
) -> Response[ActivateSuiteResult]:
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
    body: ActivateSuiteRequest | Mapping[str, Any],
) -> ActivateSuiteResult:
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
    body: ActivateSuiteRequest | Mapping[str, Any],
) -> Response[ActivateSuiteResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
        ),
        detailed(parse),
    )
