"""Get the profile of the person who logged in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ...answers import detailed, model_answer
from ...models.get_contact_user_result import GetContactUserResult
from ...operations import OPERATIONS
from ...sending import send_parameter, send_text

if TYPE_CHECKING:
    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["get_contact_user"]


def _get_kwargs(
    union_id: str,
    *,
    client: object,
) -> RequestArguments:
    union_id = send_parameter(OPERATION, union_id, "unionId", send_text)

    _kwargs: dict[str, Any] = {
        "method": "GET",
        "url": "/v1.0/contact/users/{union_id}".format(
            union_id=quote(str(union_id), safe=""),
        ),
    }
    return _kwargs


def parse(response: httpx.Response) -> GetContactUserResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, GetContactUserResult.from_dict)


def sync(
    union_id: str,
    *,
    client: Caller,
) -> GetContactUserResult:
    """Get the profile of the person who logged in.

    Takes the body as one model; `OauthApi.get_contact_user` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        APIError: DingTalk refused; documented codes: AuthenticationFailed.MissingParameter,
            Forbidden.AccessDenied.AccessTokenPermissionDenied, InvalidAuthentication,
            invalidParameter.user.notFound.

    Source: https://open.dingtalk.com/document/development/dingtalk-retrieve-user-information
    """
    return client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            union_id=union_id,
        ),
        parse,
    )


def sync_detailed(
    union_id: str,
    *,
    client: Caller,
) -> Response[GetContactUserResult]:
    """Like `sync`, with HTTP status and headers beside the result."""
    return client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            union_id=union_id,
        ),
        detailed(parse),
    )


async def asyncio(
    union_id: str,
    *,
    client: AsyncCaller,
) -> GetContactUserResult:
    """Like `sync`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            union_id=union_id,
        ),
        parse,
    )


async def asyncio_detailed(
    union_id: str,
    *,
    client: AsyncCaller,
) -> Response[GetContactUserResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            union_id=union_id,
        ),
        detailed(parse),
    )
