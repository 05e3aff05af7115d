"""The calls of uploads and downloads, which are sent in another way than the methods of the group do."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING, Any, TypeVar, cast
from urllib.parse import urlsplit

from dingkit.errors._base import APIError, TransportError
from dingkit.media._formats import examine, limits_of
from dingkit.media._transfer import Transfer
from dingtalk_openapi.call import Call
from dingtalk_openapi.operations import get_robot_file_url, upload_media
from dingtalk_openapi.types import File

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import BinaryIO

    from dingkit._core._steps import Steps
    from dingkit.media._source import Payload, Progress
    from dingtalk_openapi.inbound import InboundFile
    from dingtalk_openapi.models import UploadMediaResult
    from dingtalk_openapi.operations import Operation
    from dingtalk_openapi.protocol import RequestArguments

T = TypeVar("T")


def upload_file(
    client: Any, payload: Payload, kind: str | None, progress: Progress | None, *, check_limits: bool | None
) -> Steps[UploadMediaResult]:
    """Upload a file, after everything was checked that can be; it is held to DingTalk's limits as said, else as the client does.

    Raises:
        FileError: DingTalk would not take the file.
    """
    if check_limits is None:
        check_limits = bool(getattr(client, "check_limits", True))
    how = examine(upload_media.id, payload.head, payload.name, payload.size, kind, check_limits=check_limits)
    most = next(limit.max_bytes for limit in limits_of(upload_media.id) if limit.type == how.type)
    payload.watch(progress, most if check_limits else None)
    file = file_of(payload, how.name, how.mime_type)
    return (yield from send_file(client, payload, upload_media.call(None, type_=how.type, media=file)))


def file_of(payload: Payload, name: str | None, mime_type: str | None = None) -> File:
    """The payload as the generated models take it."""
    return File(cast("BinaryIO", payload), name, mime_type)


def send_file(client: Any, payload: Payload, call: Call[T]) -> Steps[T]:
    """Carry out a call that sends a file.

    Raises:
        APIError: DingTalk refused.
        FileError: the file was the reason that it failed.
        TransportError: the connection failed; a note says why it was not repeated when it could not be.
    """
    try:
        answer: T = yield client.call(call)
    except (APIError, TransportError) as error:
        if payload.failure is not None:
            raise payload.failure from None
        if not payload.seekable():
            error.add_note("The file is a stream that cannot be read again from its start, so the upload was not repeated.")
        raise
    return answer


def transfer_from(address: str, source: Operation, known_name: str, progress: Progress | None) -> Transfer:
    """Plan the download of a file that has an address of its own, for which no token is needed; `source` is what gave the address."""
    return Transfer(call_elsewhere(address, source), name_in(address), progress, known_name)


def call_elsewhere(address: str, source: Operation, headers: Mapping[str, str] | None = None) -> Call[Any]:
    """Ask for a file at an address of its own, with the headers that `source` gave for it."""
    operation = source._replace(method="GET", security=None, answer="file", safe_to_retry=True)
    request: RequestArguments = {"method": "GET", "url": operation.path, "headers": dict(headers or {})}
    return Call(operation, request, lambda answer: answer, address, stream=True)


def name_in(address: str) -> str:
    """Return the last part of the path of an address."""
    return urlsplit(address).path.rpartition("/")[2]


def of_robot(client: Any, file: str | InboundFile, robot_code: str, progress: Progress | None) -> Steps[Transfer]:
    """Plan the download of a file of a message to a robot, by its code; its name is known when it is one of the `files` of the message."""
    code, known_name = (file, "") if isinstance(file, str) else (file.download_code, file.name or "")
    found = yield client.call(get_robot_file_url.call(client, download_code=code, robot_code=robot_code))
    return transfer_from(found.download_url, get_robot_file_url, known_name, progress)
