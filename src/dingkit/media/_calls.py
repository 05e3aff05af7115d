"""The calls of uploads and downloads, which are sent in another way than the methods of the group do."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

from dingkit.errors._base import APIError, TransportError
from dingkit.media._formats import examine, limits_of
from dingkit.media._transfer import Transfer
from dingtalk_openapi.call import Call
from dingtalk_openapi.operations import upload_media
from dingtalk_openapi.types import File

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import BinaryIO

    from dingkit._core._retry import RetryPolicy
    from dingkit.media._source import Payload, Progress
    from dingtalk_openapi.inbound import InboundFile
    from dingtalk_openapi.models import UploadMediaResult
    from dingtalk_openapi.operations import Operation
    from dingtalk_openapi.protocol import RequestArguments


def upload_call(payload: Payload, kind: str | None, progress: Progress | None, *, check_limits: bool) -> Call[UploadMediaResult]:
    """Plan an upload, after everything was checked that can be.

    Raises:
        FileError: DingTalk would not take the file.
    """
    how = examine(upload_media.id, payload.head, payload.name, payload.size, kind, check_limits=check_limits)
    most = next(limit.max_bytes for limit in limits_of(upload_media.id) if limit.type == how.type)
    payload.watch(progress, most if check_limits else None)
    return upload_media.call(None, type_=how.type, media=file_of(payload, how.name, how.mime_type))


def check_limits_of(client: object, wanted: bool | None) -> bool:  # noqa: FBT001 - as it was given
    """Whether an upload is held to DingTalk's limits: as it says, else as its client does."""
    return bool(getattr(client, "check_limits", True)) if wanted is None else wanted


def file_of(payload: Payload, name: str | None, mime_type: str | None = None) -> File:
    """The payload as the generated models take it."""
    return File(cast("BinaryIO", payload), name, mime_type)


@contextmanager
def explain_upload_failure(payload: Payload) -> Iterator[None]:
    """Return why an upload failed when that was the file, and why it was not repeated when it could not be."""
    try:
        yield
    except (APIError, TransportError) as error:
        if payload.failure is not None:
            raise payload.failure from None
        if not payload.seekable():
            error.add_note("The file is a stream that cannot be read again from its start, so the upload was not repeated.")
        raise


def transfer_from(address: str, source: Operation, known_name: str, retry: RetryPolicy, progress: Progress | None) -> Transfer:
    """Plan the download of a file that has an address of its own, for which no token is needed; `source` is what gave the address."""
    return Transfer(call_elsewhere(address, source), name_in(address), retry, progress, known_name)


def call_elsewhere(address: str, source: Operation, headers: Mapping[str, str] | None = None) -> Call[Any]:
    """Ask for a file at an address of its own, with the headers that `source` gave for it."""
    operation = source._replace(method="GET", security=None, answer="file", safe_to_retry=True)
    request: RequestArguments = {"method": "GET", "url": operation.path, "headers": dict(headers or {})}
    return Call(operation, request, lambda answer: answer, address, stream=True)


def name_in(address: str) -> str:
    """Return the last part of the path of an address."""
    return urlsplit(address).path.rpartition("/")[2]


def code_and_name(file: str | InboundFile) -> tuple[str, str]:
    """Return the download code of a file of a message to a robot, and its name when it is known."""
    return (file, "") if isinstance(file, str) else (file.download_code, file.name or "")
