"""Download by media id, the later way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, file_answer
from ...operations import OPERATIONS
from ...sending import send_parameter, send_text
from ...types import UNSET, File

if TYPE_CHECKING:
    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["download_file"]


def _get_kwargs(
    *,
    client: object,
    media_id: str,
) -> RequestArguments:
    media_id = send_parameter(OPERATION, media_id, "media_id", send_text)
    params: dict[str, Any] = {}

    params["media_id"] = media_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "GET",
        "url": "/media/downloadFile",
        "params": params,
    }
    return _kwargs


def parse(response: httpx.Response) -> File:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return file_answer(OPERATION, response)


def sync(
    *,
    client: Caller,
    media_id: str,
) -> File:
    """Download by media id, the later way.

    Takes the body as one model; `MediaApi.download_file` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        APIError: DingTalk refused.

    Source: https://github.com/007gzs/dingtalk-sdk/blob/7979da2/dingtalk/client/api/message.py
    """
    return client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            media_id=media_id,
        ),
        parse,
    )


def sync_detailed(
    *,
    client: Caller,
    media_id: str,
) -> Response[File]:
    """Like `sync`, with HTTP status and headers beside the result."""
    return client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            media_id=media_id,
        ),
        detailed(parse),
    )


async def asyncio(
    *,
    client: AsyncCaller,
    media_id: str,
) -> File:
    """Like `sync`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            media_id=media_id,
        ),
        parse,
    )


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    media_id: str,
) -> Response[File]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            media_id=media_id,
        ),
        detailed(parse),
    )
