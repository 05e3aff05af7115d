"""Replace the registration of the callback."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...limit_checks import check_limits
from ...models.update_callback_request import UpdateCallbackRequest
from ...models.update_callback_result import UpdateCallbackResult
from ...operations import OPERATIONS
from ...sending import send_body

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["update_callback"]


def _get_kwargs(
    *,
    client: object,
    body: UpdateCallbackRequest | Mapping[str, Any],
) -> RequestArguments:

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/call_back/update_call_back",
    }
    _kwargs["json"] = send_body(OPERATION, body, UpdateCallbackRequest)
    check_limits(
        client,
        OPERATION,
        body=_kwargs["json"],
    )
    return _kwargs


def parse(response: httpx.Response) -> UpdateCallbackResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, UpdateCallbackResult.from_dict)


def sync(
    *,
    client: Caller,
    body: UpdateCallbackRequest | Mapping[str, Any],
) -> UpdateCallbackResult:
    """Replace the registration of the callback.

    Takes the body as one model; `CallbackApi.update_callback` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        LimitError: The request is beyond a limit that DingTalk enforces, or lacks what it needs; nothing was sent.
        APIError: DingTalk refused; documented codes: 71006, 71007, 71008, 71009, 71010, 71011, 71012,
            71013, 400040, 400041, 400050, 400051, 400052, 400053, 400054, 900004.
            71006 means here: callback URL exists already. Look with get_callback at what is registered;
            delete it before you register another one.
            400041 means here: callback exists already. Look with get_callback at what is registered; delete
            it before you register another one.

    Source: https://open.dingtalk.com/document/development/update-event-interface
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
    body: UpdateCallbackRequest | Mapping[str, Any],
) -> Response[UpdateCallbackResult]:
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
    body: UpdateCallbackRequest | Mapping[str, Any],
) -> UpdateCallbackResult:
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
    body: UpdateCallbackRequest | Mapping[str, Any],
) -> Response[UpdateCallbackResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
        ),
        detailed(parse),
    )
