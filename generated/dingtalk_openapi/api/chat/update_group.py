"""Change an internal group, its settings and its members."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...limit_checks import check_limits
from ...models.update_group_request import UpdateGroupRequest
from ...models.update_group_result import UpdateGroupResult
from ...operations import OPERATIONS
from ...sending import send_body

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["update_group"]


def _get_kwargs(
    *,
    client: object,
    body: UpdateGroupRequest | Mapping[str, Any],
) -> RequestArguments:

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/v1.0/im/group/update",
    }
    _kwargs["json"] = send_body(OPERATION, body, UpdateGroupRequest)
    check_limits(
        client,
        OPERATION,
        body=_kwargs["json"],
    )
    return _kwargs


def parse(response: httpx.Response) -> UpdateGroupResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, UpdateGroupResult.from_dict)


def sync(
    *,
    client: Caller,
    body: UpdateGroupRequest | Mapping[str, Any],
) -> UpdateGroupResult:
    """Change an internal group, its settings and its members.

    Takes the body as one model; `ChatApi.update_group` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        APIError: DingTalk refused; documented codes: parameter.invalid, permession.checkFailed,
            system.error.

    Source: https://open.dingtalk.com/document/development/api-updategroup
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
    body: UpdateGroupRequest | Mapping[str, Any],
) -> Response[UpdateGroupResult]:
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
    body: UpdateGroupRequest | Mapping[str, Any],
) -> UpdateGroupResult:
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
    body: UpdateGroupRequest | Mapping[str, Any],
) -> Response[UpdateGroupResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
        ),
        detailed(parse),
    )
