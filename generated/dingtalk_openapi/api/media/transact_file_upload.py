"""Open an upload in chunks, or commit it when an upload id is given."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...answers import detailed, model_answer
from ...limit_checks import check_limits
from ...models.transact_file_upload_result import TransactFileUploadResult
from ...operations import OPERATIONS
from ...sending import send_integer, send_parameter, send_text
from ...types import UNSET, Unset

if TYPE_CHECKING:
    import httpx

    from ...protocol import AsyncCaller, Caller, RequestArguments
    from ...types import Response


__tracebackhide__ = True  # pytest shows arguments, which can be secret

OPERATION = OPERATIONS["transact_file_upload"]


def _get_kwargs(
    *,
    client: object,
    agent_id: str,
    file_size: int,
    chunk_numbers: int,
    upload_id: str | Unset = UNSET,
) -> RequestArguments:
    agent_id = send_parameter(OPERATION, agent_id, "agent_id", send_text)
    file_size = send_parameter(OPERATION, file_size, "file_size", send_integer)
    chunk_numbers = send_parameter(OPERATION, chunk_numbers, "chunk_numbers", send_integer)
    upload_id = send_parameter(OPERATION, upload_id, "upload_id", send_text, optional=True)
    params: dict[str, Any] = {}

    params["agent_id"] = agent_id

    params["file_size"] = file_size

    params["chunk_numbers"] = chunk_numbers

    params["upload_id"] = upload_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "GET",
        "url": "/file/upload/transaction",
        "params": params,
    }
    check_limits(
        client,
        OPERATION,
        parameters={
            "chunk_numbers": chunk_numbers,
        },
    )
    return _kwargs


def parse(response: httpx.Response) -> TransactFileUploadResult:
    """Read the answer; raises `errors.APIError` when it is a failure."""
    return model_answer(OPERATION, response, TransactFileUploadResult.from_dict)


def sync(
    *,
    client: Caller,
    agent_id: str,
    file_size: int,
    chunk_numbers: int,
    upload_id: str | Unset = UNSET,
) -> TransactFileUploadResult:
    """Open an upload in chunks, or commit it when an upload id is given.

    Takes the body as one model; `MediaApi.transact_file_upload` takes its fields as keywords and documents them.

    Raises:
        ArgumentError: An argument is of a type that can only be a mistake; nothing was sent.
        APIError: DingTalk refused.

    Source: https://open.dingtalk.com/document/development/enable-upload-transaction
    """
    return client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            agent_id=agent_id,
            file_size=file_size,
            chunk_numbers=chunk_numbers,
            upload_id=upload_id,
        ),
        parse,
    )


def sync_detailed(
    *,
    client: Caller,
    agent_id: str,
    file_size: int,
    chunk_numbers: int,
    upload_id: str | Unset = UNSET,
) -> Response[TransactFileUploadResult]:
    """Like `sync`, with HTTP status and headers beside the result."""
    return client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            agent_id=agent_id,
            file_size=file_size,
            chunk_numbers=chunk_numbers,
            upload_id=upload_id,
        ),
        detailed(parse),
    )


async def asyncio(
    *,
    client: AsyncCaller,
    agent_id: str,
    file_size: int,
    chunk_numbers: int,
    upload_id: str | Unset = UNSET,
) -> TransactFileUploadResult:
    """Like `sync`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            agent_id=agent_id,
            file_size=file_size,
            chunk_numbers=chunk_numbers,
            upload_id=upload_id,
        ),
        parse,
    )


async def asyncio_detailed(
    *,
    client: AsyncCaller,
    agent_id: str,
    file_size: int,
    chunk_numbers: int,
    upload_id: str | Unset = UNSET,
) -> Response[TransactFileUploadResult]:
    """Like `sync_detailed`, with an asynchronous client."""
    return await client.call(
        OPERATION,
        _get_kwargs(
            client=client,
            agent_id=agent_id,
            file_size=file_size,
            chunk_numbers=chunk_numbers,
            upload_id=upload_id,
        ),
        detailed(parse),
    )
