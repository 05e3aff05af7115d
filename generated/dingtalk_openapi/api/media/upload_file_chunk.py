"""Send one chunk of an upload to the drive."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...limit_checks import check_limits
from ...models.upload_file_chunk_request import UploadFileChunkRequest
from ...models.upload_file_chunk_result import UploadFileChunkResult
from ...operations import OPERATIONS
from ...sending import send_files, send_integer, send_parameter, send_text
from ...types import UNSET

if TYPE_CHECKING:
    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["upload_file_chunk"]


def _get_kwargs(
    *,
    client: object,
    body: UploadFileChunkRequest,
    agent_id: str,
    upload_id: str,
    chunk_sequence: int,
) -> RequestArguments:
    agent_id = send_parameter(OPERATION, agent_id, "agent_id", send_text)
    upload_id = send_parameter(OPERATION, upload_id, "upload_id", send_text)
    chunk_sequence = send_parameter(OPERATION, chunk_sequence, "chunk_sequence", send_integer)
    params: dict[str, Any] = {}

    params["agent_id"] = agent_id

    params["upload_id"] = upload_id

    params["chunk_sequence"] = chunk_sequence

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/file/upload/chunk",
        "params": params,
    }
    _kwargs["files"] = send_files(OPERATION, body, UploadFileChunkRequest)
    check_limits(
        client,
        OPERATION,
        parameters={
            "chunk_sequence": chunk_sequence,
        },
    )
    return _kwargs


def parse(response: httpx.Response) -> UploadFileChunkResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, UploadFileChunkResult.from_dict)


def sync(
    *,
    client: Caller,
    body: UploadFileChunkRequest,
    agent_id: str,
    upload_id: str,
    chunk_sequence: int,
) -> UploadFileChunkResult:
    """Send one chunk of an upload to the drive.

    Takes the body as one model; `MediaApi.upload_file_chunk` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        APIError: DingTalk refused.

    Source: https://open.dingtalk.com/document/development/upload-file-blocks
    """
    return client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
            agent_id=agent_id,
            upload_id=upload_id,
            chunk_sequence=chunk_sequence,
        ),
        parse,
    )


def sync_detailed(
    *,
    client: Caller,
    body: UploadFileChunkRequest,
    agent_id: str,
    upload_id: str,
    chunk_sequence: int,
) -> Response[UploadFileChunkResult]:
    """Like `sync`, with HTTP status and headers beside the result."""
    return client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
            agent_id=agent_id,
            upload_id=upload_id,
            chunk_sequence=chunk_sequence,
        ),
        detailed(parse),
    )


async def asyncio(
    *,
    client: AsyncCaller,
    body: UploadFileChunkRequest,
    agent_id: str,
    upload_id: str,
    chunk_sequence: int,
) -> UploadFileChunkResult:
    """Like `sync`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
            agent_id=agent_id,
            upload_id=upload_id,
            chunk_sequence=chunk_sequence,
        ),
        parse,
    )


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    body: UploadFileChunkRequest,
    agent_id: str,
    upload_id: str,
    chunk_sequence: int,
) -> Response[UploadFileChunkResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
            agent_id=agent_id,
            upload_id=upload_id,
            chunk_sequence=chunk_sequence,
        ),
        detailed(parse),
    )
