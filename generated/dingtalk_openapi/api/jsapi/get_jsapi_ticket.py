"""Get a jsapi ticket from the old host."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...answers import detailed, model_answer
from ...models.get_jsapi_ticket_result import GetJsapiTicketResult
from ...operations import OPERATIONS
from ...types import UNSET, Unset

if TYPE_CHECKING:
    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["get_jsapi_ticket"]


def _get_kwargs(
    *,
    client: object,
    type_: Literal["jsapi"] | Unset = "jsapi",
) -> RequestArguments:
    params: dict[str, Any] = {}

    params["type"] = type_

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "GET",
        "url": "/get_jsapi_ticket",
        "params": params,
    }
    return _kwargs


def parse(response: httpx.Response) -> GetJsapiTicketResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, GetJsapiTicketResult.from_dict)


def sync(
    *,
    client: Caller,
    type_: Literal["jsapi"] | Unset = "jsapi",
) -> GetJsapiTicketResult:
    """Get a jsapi ticket from the old host.

    Takes the body as one model; `JsapiApi.get_jsapi_ticket` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        APIError: DingTalk refused; documented codes: 40014, 45009, 60020, 88.

    Source: https://open.dingtalk.com/document/development/obtain-jsapi-ticket
    """
    return client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            type_=type_,
        ),
        parse,
    )


def sync_detailed(
    *,
    client: Caller,
    type_: Literal["jsapi"] | Unset = "jsapi",
) -> Response[GetJsapiTicketResult]:
    """Like `sync`, with HTTP status and headers beside the result."""
    return client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            type_=type_,
        ),
        detailed(parse),
    )


async def asyncio(
    *,
    client: AsyncCaller,
    type_: Literal["jsapi"] | Unset = "jsapi",
) -> GetJsapiTicketResult:
    """Like `sync`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            type_=type_,
        ),
        parse,
    )


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    type_: Literal["jsapi"] | Unset = "jsapi",
) -> Response[GetJsapiTicketResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            type_=type_,
        ),
        detailed(parse),
    )
