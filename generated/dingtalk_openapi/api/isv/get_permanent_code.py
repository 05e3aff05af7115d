"""Exchange the temporary authorisation code of a corp for the permanent one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...models.get_permanent_code_request import GetPermanentCodeRequest
from ...models.get_permanent_code_result import GetPermanentCodeResult
from ...operations import OPERATIONS
from ...sending import send_body

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["get_permanent_code"]


def _get_kwargs(
    *,
    client: object,
    body: GetPermanentCodeRequest | Mapping[str, Any],
) -> RequestArguments:

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/service/get_permanent_code",
    }
    _kwargs["json"] = send_body(OPERATION, body, GetPermanentCodeRequest)
    return _kwargs


def parse(response: httpx.Response) -> GetPermanentCodeResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, GetPermanentCodeResult.from_dict)


def sync(
    *,
    client: Caller,
    body: GetPermanentCodeRequest | Mapping[str, Any],
) -> GetPermanentCodeResult:
    """Exchange the temporary authorisation code of a corp for the permanent one.

    Takes the body as one model; `IsvApi.get_permanent_code` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        APIError: DingTalk refused; documented codes: 40078, 40087, 40091, 40102, 41026, 42008.
            40078 means here: unknown (or used) temporary authorisation code. Ask the corp to authorise the
            app again: DingTalk then pushes a new temporary code, which works once.
            42008 means here: temporary code expired. Ask the corp to authorise the app again: DingTalk then
            pushes a new temporary code, which works once.

    Source: https://open.dingtalk.com/document/development/obtain-a-permanent-authorization-code
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
    body: GetPermanentCodeRequest | Mapping[str, Any],
) -> Response[GetPermanentCodeResult]:
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
    body: GetPermanentCodeRequest | Mapping[str, Any],
) -> GetPermanentCodeResult:
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
    body: GetPermanentCodeRequest | Mapping[str, Any],
) -> Response[GetPermanentCodeResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
        ),
        detailed(parse),
    )
