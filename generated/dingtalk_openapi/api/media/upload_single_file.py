"""Upload a file to the drive in one step."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...models.upload_single_file_request import UploadSingleFileRequest
from ...models.upload_single_file_result import UploadSingleFileResult
from ...operations import OPERATIONS
from ...sending import send_files, send_integer, send_parameter, send_text
from ...types import UNSET

if TYPE_CHECKING:
    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["upload_single_file"]


def _get_kwargs(
    *,
    client: object,
    body: UploadSingleFileRequest,
    agent_id: str,
    file_size: int,
) -> RequestArguments:
    agent_id = send_parameter(OPERATION, agent_id, "agent_id", send_text)
    file_size = send_parameter(OPERATION, file_size, "file_size", send_integer)
    params: dict[str, Any] = {}

    params["agent_id"] = agent_id

    params["file_size"] = file_size

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "POST",
        "url": "/file/upload/single",
        "params": params,
    }
    _kwargs["files"] = send_files(OPERATION, body, UploadSingleFileRequest)
    return _kwargs


def parse(response: httpx.Response) -> UploadSingleFileResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, UploadSingleFileResult.from_dict)


def sync(
    *,
    client: Caller,
    body: UploadSingleFileRequest,
    agent_id: str,
    file_size: int,
) -> UploadSingleFileResult:
    """Upload a file to the drive in one step.

    Takes the body as one model; `MediaApi.upload_single_file` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        APIError: DingTalk refused.

    Source: https://open.dingtalk.com/document/development/single-step-file-upload
    """
    return client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
            agent_id=agent_id,
            file_size=file_size,
        ),
        parse,
    )


def sync_detailed(
    *,
    client: Caller,
    body: UploadSingleFileRequest,
    agent_id: str,
    file_size: int,
) -> Response[UploadSingleFileResult]:
    """Like `sync`, with HTTP status and headers beside the result."""
    return client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
            agent_id=agent_id,
            file_size=file_size,
        ),
        detailed(parse),
    )


async def asyncio(
    *,
    client: AsyncCaller,
    body: UploadSingleFileRequest,
    agent_id: str,
    file_size: int,
) -> UploadSingleFileResult:
    """Like `sync`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
            agent_id=agent_id,
            file_size=file_size,
        ),
        parse,
    )


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    body: UploadSingleFileRequest,
    agent_id: str,
    file_size: int,
) -> Response[UploadSingleFileResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            body=body,
            agent_id=agent_id,
            file_size=file_size,
        ),
        detailed(parse),
    )
