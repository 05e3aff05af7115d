"""Exchange a login-free code for the userid."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...models.get_user_info_v2_request import GetUserInfoV2Request
from ...models.get_user_info_v2_result import GetUserInfoV2Result
from ...operations import OPERATIONS
from ...sending import send_body

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["get_user_info_v2"]


def _get_kwargs(
    *,
    client: object,
    body: GetUserInfoV2Request | Mapping[str, Any],
) -> RequestArguments:

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/topapi/v2/user/getuserinfo",
    }
    _kwargs["json"] = send_body(OPERATION, body, GetUserInfoV2Request)
    return _kwargs


def parse(response: httpx.Response) -> GetUserInfoV2Result:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, GetUserInfoV2Result.from_dict)


def sync(
    *,
    client: Caller,
    body: GetUserInfoV2Request | Mapping[str, Any],
) -> GetUserInfoV2Result:
    """Exchange a login-free code for the userid.

    Takes the body as one model; `OauthApi.get_user_info_v2` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        APIError: DingTalk refused; documented codes: 33012, 40029, 40078, 40079, 40087, 40091, 41007,
            41026.
            40079 means here: unknown authorisation. Ask the corp to authorise the app, then begin the login
            again.
            40087 means here: the login code could not be exchanged. Begin the login again: its code is not
            good; each works once, and for a short time.
            40091 means here: the authorisation of the user failed. Begin the login again: the user has to
            authorise once more.
            41026 means here: login code missing. Send the code of the login.
            41007 means here: login code invalid. Begin the login again: its code is not good; each works
            once, and for a short time.
            33012 means here: the person of this login is not in the corp of the access token. Begin the login
            again with a member of the corp, and use the access token of that corp.

    Source: https://open.dingtalk.com/document/development/obtain-the-userid-of-a-user-by-using-the-log-free
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
    body: GetUserInfoV2Request | Mapping[str, Any],
) -> Response[GetUserInfoV2Result]:
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
    body: GetUserInfoV2Request | Mapping[str, Any],
) -> GetUserInfoV2Result:
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
    body: GetUserInfoV2Request | Mapping[str, Any],
) -> Response[GetUserInfoV2Result]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
        ),
        detailed(parse),
    )
