"""Upload an image, voice, video or plain file and get a reusable media id."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...models.upload_media_request import UploadMediaRequest
from ...models.upload_media_result import UploadMediaResult
from ...models.upload_media_type import UploadMediaType
from ...operations import OPERATIONS
from ...sending import send_files, send_parameter, send_text
from ...types import UNSET

if TYPE_CHECKING:
    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["upload_media"]


def _get_kwargs(
    *,
    client: object,
    body: UploadMediaRequest,
    type_: UploadMediaType,
) -> RequestArguments:
    type_ = send_parameter(OPERATION, type_, "type", send_text)
    params: dict[str, Any] = {}

    json_type_: str = type_
    params["type"] = json_type_

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/media/upload",
        "params": params,
    }
    _kwargs["files"] = send_files(OPERATION, body, UploadMediaRequest)
    return _kwargs


def parse(response: httpx.Response) -> UploadMediaResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, UploadMediaResult.from_dict)


def sync(
    *,
    client: Caller,
    body: UploadMediaRequest,
    type_: UploadMediaType,
) -> UploadMediaResult:
    """Upload an image, voice, video or plain file and get a reusable media id.

    Takes the body as one model; `MediaApi.upload_media` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        APIError: DingTalk refused; documented codes: 40004, 40005, 40006, 40014, 40035, 41005, 43008,
            44001, 45001, 88.
            40004 means here: media type illegal. Send type as image, voice, video or file.

    Source: https://open.dingtalk.com/document/development/upload-media-files
    """
    return client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
            type_=type_,
        ),
        parse,
    )


def sync_detailed(
    *,
    client: Caller,
    body: UploadMediaRequest,
    type_: UploadMediaType,
) -> Response[UploadMediaResult]:
    """Like `sync`, with HTTP status and headers beside the result."""
    return client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
            type_=type_,
        ),
        detailed(parse),
    )


async def asyncio(
    *,
    client: AsyncCaller,
    body: UploadMediaRequest,
    type_: UploadMediaType,
) -> UploadMediaResult:
    """Like `sync`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
            type_=type_,
        ),
        parse,
    )


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    body: UploadMediaRequest,
    type_: UploadMediaType,
) -> Response[UploadMediaResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
            type_=type_,
        ),
        detailed(parse),
    )
