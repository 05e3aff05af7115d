"""media: what was uploaded comes back, byte for byte."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import mimetypes
import tempfile
from typing import TYPE_CHECKING, Final

from dingkit.sandbox import _files
from dingkit.sandbox._serving import Bytes

if TYPE_CHECKING:
    from dingkit.sandbox._bodies import File
    from dingkit.sandbox._database import Record
    from dingkit.sandbox._serving import Answer, Request

_MEGABYTE: Final = 1 << 20
_SIZES: Final = {"image": 20 * _MEGABYTE, "voice": 2 * _MEGABYTE, "video": 20 * _MEGABYTE, "file": 20 * _MEGABYTE}
"""The largest medium of each type (x-limits of `upload_media`)."""
_LARGEST_CHUNK: Final = 8 * _MEGABYTE
_SMALLEST_CHUNK: Final = 100 << 10
_UPLOAD_SECONDS: Final = 86400.0
_IN_MEMORY: Final = _MEGABYTE


def upload_media(request: Request) -> Answer:
    """Keep a medium, whatever is in it: DingTalk looks at its size, and at its name hardly."""
    kind = request["type"]
    largest = _SIZES[kind]
    sent = _sent(request, "media")
    if not sent.size:
        raise request.refuse("invalid_request", "empty_file")
    if sent.size > largest:
        raise request.refuse("invalid_request", "invalid_file_size", because=f"a medium of this type has at most {largest} bytes")
    media_id = request.corp.new_id("medium", "$iAEKAq" if kind == "file" else "@lALPD")
    created_at = request.world.clock.now_ms()
    request.corp.put("medium", media_id, {"media_id": media_id, "type": kind, "created_at": created_at, "file": _store_file(request, sent)})
    return {"type": kind, "media_id": media_id, "created_at": created_at}


def get_media(request: Request) -> Bytes:
    """Give a medium back, as in 2016."""
    return _medium(request)


def download_file(request: Request) -> Bytes:
    """Give a medium back, the later way."""
    return _medium(request)


def upload_single_file(request: Request) -> Answer:
    """Put a file into the drive in one step."""
    sent = _sent(request, "file")
    if sent.size != request["file_size"]:
        raise request.refuse("invalid_request", because=f"file_size is {request['file_size']}, the file has {sent.size} bytes")
    if sent.size > _LARGEST_CHUNK:
        raise request.refuse("invalid_request", because=f"a file has at most {_LARGEST_CHUNK} bytes")
    return {"media_id": _in_drive(request, _store_file(request, sent))}


def transact_file_upload(request: Request) -> Answer:
    """Open an upload in chunks, or put them together."""
    upload_id = request.text("upload_id")
    if not upload_id:
        upload_id = request.corp.new_id("drive_upload", "0C") + "#iAE"
        opened = {"size": request["file_size"], "chunks": request["chunk_numbers"], "until": request.world.clock.now() + _UPLOAD_SECONDS}
        request.corp.put("drive_upload", upload_id, opened)
        return {"upload_id": upload_id}
    upload = _upload(request)
    chunks = [request.corp.get("drive_chunk", f"{upload_id}/{number}") for number in range(1, upload["chunks"] + 1)]
    there = [chunk for chunk in chunks if chunk is not None]
    if len(there) < len(chunks):
        raise request.refuse("invalid_request", because=f"{len(there)} of {len(chunks)} chunks were sent")
    size = sum(chunk["size"] for chunk in there)
    if size != upload["size"]:
        raise request.refuse("invalid_request", because=f"file_size is {upload['size']}, the chunks have {size} bytes")
    with tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY) as whole:
        for chunk in there:
            for piece in request.world.database.pieces(chunk["key"]):
                whole.write(piece)
        whole.seek(0)
        file = _files.keep(request.corp, whole, name=there[0]["name"])
    for number, chunk in enumerate(there, 1):
        request.world.database.put_content(chunk["key"], b"")
        request.corp.delete("drive_chunk", f"{upload_id}/{number}")
    request.corp.delete("drive_upload", upload_id)
    return {"media_id": _in_drive(request, file)}


def upload_file_chunk(request: Request) -> Answer:
    """Keep one chunk of an upload; one that is sent again counts once."""
    upload = _upload(request)
    sent = _sent(request, "file")
    number = request["chunk_sequence"]
    if not 1 <= number <= upload["chunks"]:
        raise request.refuse("invalid_request", because=f"chunk_sequence is between 1 and {upload['chunks']}")
    if sent.size > _LARGEST_CHUNK or (sent.size < _SMALLEST_CHUNK and number < upload["chunks"]):
        raise request.refuse("invalid_request", because=f"a chunk has {_SMALLEST_CHUNK} to {_LARGEST_CHUNK} bytes, the last one fewer")
    request.corp.put("drive_chunk", f"{request['upload_id']}/{number}", _store_file(request, sent))
    return {}


def get_robot_file_url(request: Request) -> Answer:
    """Give an address for the code that came in a message to a robot."""
    code, robot_code = request.text("downloadCode"), request.text("robotCode")
    if not code or not robot_code:
        raise request.refuse("invalid_request", "missing_code")
    issued = request.world.valid("download_code", code)
    if issued is None:
        raise request.refuse("not_found", "invalid_download_code")
    app = request.world.app(issued["app_key"]) or {}
    if issued["corp_id"] != request.corp.id or app.get("robot_code") != robot_code:
        raise request.refuse("permission", "not_matching")
    return {"downloadUrl": _files.address(request.world, request.host, request.corp.id, issued["file"])}


def _sent(request: Request, name: str) -> File:
    sent = request.files.get(name)
    if sent is None:
        raise request.refuse("invalid_request", "missing_media", because=f"{name} is not a file")
    return sent


def _store_file(request: Request, sent: File) -> Record:
    name = sent.name or "file"
    content_type = sent.content_type or mimetypes.guess_type(name)[0] or "application/octet-stream"
    return _files.keep(request.corp, sent.content, name=name, content_type=content_type)


def _medium(request: Request) -> Bytes:
    media_id = request.text("media_id")
    found = request.corp.get("medium", media_id)
    if found is None:
        raise request.refuse("not_found", "media_not_found", because=f"there is no medium {media_id}")
    file = found["file"]
    return Bytes(request.world.database.content(file["key"]), file["content_type"], file["name"])


def _in_drive(request: Request, file: Record) -> str:
    media_id = request.corp.new_id("medium", "#iAEKAq")
    request.corp.put("medium", media_id, {"media_id": media_id, "type": "file", "created_at": request.world.clock.now_ms(), "file": file})
    return media_id


def _upload(request: Request) -> Record:
    upload = request.corp.get("drive_upload", request["upload_id"])
    if upload is None or upload["until"] < request.world.clock.now():
        raise request.refuse("not_found", because="there is no such upload; one that is not committed is dropped after a day")
    return upload
