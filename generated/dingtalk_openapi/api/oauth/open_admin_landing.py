"""Send an administrator to the login of the admin console and back with a code."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, redirect_answer
from ...operations import OPERATIONS
from ...sending import send_parameter, send_text
from ...types import UNSET

if TYPE_CHECKING:
    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["open_admin_landing"]


def _get_kwargs(
    *,
    client: object,
    corpid: str,
    redirect_url: str,
) -> RequestArguments:
    corpid = send_parameter(OPERATION, corpid, "corpid", send_text)
    redirect_url = send_parameter(OPERATION, redirect_url, "redirect_url", send_text)
    params: dict[str, Any] = {}

    params["corpid"] = corpid

    params["redirect_url"] = redirect_url

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "GET",
        "url": "/omp/api/micro_app/admin/landing",
        "params": params,
    }
    return _kwargs


def parse(response: httpx.Response) -> str:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return redirect_answer(OPERATION, response)


def sync(
    *,
    client: Caller,
    corpid: str,
    redirect_url: str,
) -> str:
    """Send an administrator to the login of the admin console and back with a code.

    Takes the body as one model; `OauthApi.open_admin_landing` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        APIError: DingTalk refused.

    Source: https://github.com/ddtalk/dingTalkDoc/blob/ebfe662/source/includes/_identityverify.md
    """
    return client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            corpid=corpid,
            redirect_url=redirect_url,
        ),
        parse,
    )


def sync_detailed(
    *,
    client: Caller,
    corpid: str,
    redirect_url: str,
) -> Response[str]:
    """Like `sync`, with HTTP status and headers beside the result."""
    return client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            corpid=corpid,
            redirect_url=redirect_url,
        ),
        detailed(parse),
    )


async def asyncio(
    *,
    client: AsyncCaller,
    corpid: str,
    redirect_url: str,
) -> str:
    """Like `sync`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            corpid=corpid,
            redirect_url=redirect_url,
        ),
        parse,
    )


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    corpid: str,
    redirect_url: str,
) -> Response[str]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            corpid=corpid,
            redirect_url=redirect_url,
        ),
        detailed(parse),
    )
