"""Get name, logo and state of one app in a corp that authorised it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...models.get_agent_request import GetAgentRequest
from ...models.get_agent_result import GetAgentResult
from ...operations import OPERATIONS
from ...sending import send_body, send_parameter, send_text
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["get_agent"]


def _get_kwargs(
    *,
    client: object,
    body: GetAgentRequest | Mapping[str, Any],
    timestamp: str,
    suite_ticket: str,
    signature: str,
) -> RequestArguments:
    timestamp = send_parameter(OPERATION, timestamp, "timestamp", send_text)
    suite_ticket = send_parameter(OPERATION, suite_ticket, "suiteTicket", send_text)
    signature = send_parameter(OPERATION, signature, "signature", send_text)
    params: dict[str, Any] = {}

    params["timestamp"] = timestamp

    params["suiteTicket"] = suite_ticket

    params["signature"] = signature

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/service/get_agent",
        "params": params,
    }
    _kwargs["json"] = send_body(OPERATION, body, GetAgentRequest)
    return _kwargs


def parse(response: httpx.Response) -> GetAgentResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, GetAgentResult.from_dict)


def sync(
    *,
    client: Caller,
    body: GetAgentRequest | Mapping[str, Any],
    timestamp: str,
    suite_ticket: str,
    signature: str,
) -> GetAgentResult:
    """Get name, logo and state of one app in a corp that authorised it.

    Takes the body as one model; `IsvApi.get_agent` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        APIError: DingTalk refused; documented codes: 853005.

    Source: https://open.dingtalk.com/document/development/obtains-application-information-of-an-enterprise
    """
    return client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
            timestamp=timestamp,
            suite_ticket=suite_ticket,
            signature=signature,
        ),
        parse,
    )


def sync_detailed(
    *,
    client: Caller,
    body: GetAgentRequest | Mapping[str, Any],
    timestamp: str,
    suite_ticket: str,
    signature: str,
) -> Response[GetAgentResult]:
    """Like `sync`, with HTTP status and headers beside the result."""
    return client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
            timestamp=timestamp,
            suite_ticket=suite_ticket,
            signature=signature,
        ),
        detailed(parse),
    )


async def asyncio(
    *,
    client: AsyncCaller,
    body: GetAgentRequest | Mapping[str, Any],
    timestamp: str,
    suite_ticket: str,
    signature: str,
) -> GetAgentResult:
    """Like `sync`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
            timestamp=timestamp,
            suite_ticket=suite_ticket,
            signature=signature,
        ),
        parse,
    )


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    body: GetAgentRequest | Mapping[str, Any],
    timestamp: str,
    suite_ticket: str,
    signature: str,
) -> Response[GetAgentResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
            timestamp=timestamp,
            suite_ticket=suite_ticket,
            signature=signature,
        ),
        detailed(parse),
    )
