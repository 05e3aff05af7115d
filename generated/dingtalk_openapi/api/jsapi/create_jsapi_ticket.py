"""Get a jsapi ticket."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...models.create_jsapi_ticket_result import CreateJsapiTicketResult
from ...operations import OPERATIONS

if TYPE_CHECKING:
    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["create_jsapi_ticket"]


def _get_kwargs(
    *,
    client: object,
) -> RequestArguments:

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/v1.0/oauth2/jsapiTickets",
    }
    return _kwargs


def parse(response: httpx.Response) -> CreateJsapiTicketResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, CreateJsapiTicketResult.from_dict)


def sync(
    *,
    client: Caller,
) -> CreateJsapiTicketResult:
    """Get a jsapi ticket.

    Takes the body as one model; `JsapiApi.create_jsapi_ticket` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        APIError: DingTalk refused; documented codes: invalidClientIdOrSecret, systemBusy.
            invalidClientIdOrSecret means here: the app that the access token belongs to is not known any
            more. Get a new access token with the right client id and secret, then ask for the ticket again.

    Source: https://open.dingtalk.com/document/development/create-a-jsapi-ticket
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
) -> Response[CreateJsapiTicketResult]:
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
) -> CreateJsapiTicketResult:
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
) -> Response[CreateJsapiTicketResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
        ),
        detailed(parse),
    )
