"""Download an image, voice or file by its media id."""

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

OPERATION = OPERATIONS["get_media"]


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
        "url": "/media/get",
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
    """Download an image, voice or file by its media id.

    Takes the body as one model; `MediaApi.get_media` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        APIError: DingTalk refused; documented codes: 40004, 40007, 41006, 46001.
            40004 means here: media_id invalid. Check the media id, or upload the file again.

    Source: https://github.com/ddtalk/dingTalkDoc/blob/ebfe662/source/includes/_server.md
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
