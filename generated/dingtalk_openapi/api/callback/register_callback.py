"""Register the address that events of the corp are pushed to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...limit_checks import check_limits
from ...models.register_callback_request import RegisterCallbackRequest
from ...models.register_callback_result import RegisterCallbackResult
from ...operations import OPERATIONS
from ...sending import send_body

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["register_callback"]


def _get_kwargs(
    *,
    client: object,
    body: RegisterCallbackRequest | Mapping[str, Any],
) -> RequestArguments:

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/call_back/register_call_back",
    }
    _kwargs["json"] = send_body(OPERATION, body, RegisterCallbackRequest)
    check_limits(
        client,
        OPERATION,
        body=_kwargs["json"],
    )
    return _kwargs


def parse(response: httpx.Response) -> RegisterCallbackResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, RegisterCallbackResult.from_dict)


def sync(
    *,
    client: Caller,
    body: RegisterCallbackRequest | Mapping[str, Any],
) -> RegisterCallbackResult:
    """Register the address that events of the corp are pushed to.

    Takes the body as one model; `CallbackApi.register_callback` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
        APIError: DingTalk refused; documented codes: 71006, 71007, 71008, 71009, 71010, 71011, 71012,
            71013, 400040, 400041, 400050, 400051, 400052, 400053, 400054, 900004.
            71007 means here: callback URL missing or unknown. Check the url that you register.
            400040 means here: the callback that was to be registered is not there. Register it again; when
            that says the same, check url and call_back_tag.

    Source: https://open.dingtalk.com/document/development/register-callback-events
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
    body: RegisterCallbackRequest | Mapping[str, Any],
) -> Response[RegisterCallbackResult]:
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
    body: RegisterCallbackRequest | Mapping[str, Any],
) -> RegisterCallbackResult:
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
    body: RegisterCallbackRequest | Mapping[str, Any],
) -> Response[RegisterCallbackResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
        ),
        detailed(parse),
    )
