"""A file arrives byte for byte under its own name, whatever is in it."""

from __future__ import annotations

import io
import os
import tempfile
from typing import TYPE_CHECKING, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dingtalk_openapi.types import File

if TYPE_CHECKING:
    from pathlib import Path
    from typing import BinaryIO

    from dingkit import AsyncDingTalk, DingTalk
    from tests.media.conftest import Uploads

FIXED_BOUNDARY = b"\r\n--+++\r\n"  # what generated clients used to put between the parts
TRICKY = [
    pytest.param(b"", id="empty"),
    pytest.param(b"before" + FIXED_BOUNDARY + b"after", id="boundary"),
    pytest.param(FIXED_BOUNDARY + b"\r\n--+++--\r\n", id="end of the form"),
    pytest.param(b"\0" * 10 + b"text\0\0", id="NUL"),
    pytest.param(b"\r\n", id="line end"),
    pytest.param(b"ends with\r\n--", id="dashes"),
    pytest.param(bytes(range(256)) * 1000, id="larger than a chunk"),
    pytest.param("文件".encode("gb18030"), id="GB 18030"),
]
NAMES = st.text(st.characters(exclude_categories=["C"]), min_size=1).filter(lambda name: "%22" not in name)


@pytest.mark.parametrize("content", TRICKY)
def test_content_arrives_byte_for_byte(ding: DingTalk, uploads: Uploads, content: bytes) -> None:
    result = ding.media.upload_media(type_="file", media=File(io.BytesIO(content), file_name="a.bin"))
    assert result.media_id == "@lADOADmaWM0CWM0CWA"
    assert uploads.received[-1].content == content


@pytest.mark.parametrize("content", TRICKY)
async def test_content_arrives_byte_for_byte_asynchronously(async_ding: AsyncDingTalk, uploads: Uploads, content: bytes) -> None:
    result = await async_ding.media.upload_media(type_="file", media=File(io.BytesIO(content), file_name="a.bin"))
    assert result.media_id == "@lADOADmaWM0CWM0CWA"
    assert uploads.received[-1].content == content


@given(content=st.binary(), name=NAMES)
def test_any_content_and_any_printable_name_arrive(ding: DingTalk, uploads: Uploads, content: bytes, name: str) -> None:
    ding.media.upload_media(type_="image", media=File(io.BytesIO(content), file_name=name, mime_type="image/jpeg"))
    assert uploads.received[-1] == (content, name, "image/jpeg", "image")


@pytest.mark.parametrize("name", ["照片 1.jpg", 'say "hi".txt', "a;b=c.txt", "C:\\dir\\new.txt", "it's.pdf", "😀.png", "50%.doc", " x "])
async def test_names_with_quotes_and_chinese_arrive(async_ding: AsyncDingTalk, uploads: Uploads, name: str) -> None:
    await async_ding.media.upload_media(type_="file", media=File(io.BytesIO(b"x"), file_name=name))
    assert uploads.received[-1].file_name == name


def test_a_name_cannot_smuggle_in_a_header(ding: DingTalk, uploads: Uploads) -> None:
    """httpx percent-encodes control characters, as browsers do."""
    ding.media.upload_media(type_="file", media=File(io.BytesIO(b"x"), file_name="a\r\nContent-Type: text/html\r\n\r\n.txt"))
    received = uploads.received[-1]
    assert received.file_name == "a%0D%0AContent-Type: text/html%0D%0A%0D%0A.txt"
    assert (received.content, received.mime_type) == (b"x", "application/octet-stream")


def test_a_media_type_is_always_sent(ding: DingTalk, uploads: Uploads) -> None:
    """Without one a server may take the part for text, and Prism ends."""
    ding.media.upload_media(type_="file", media=File(io.BytesIO(b"x"), file_name="a.amr"))
    assert uploads.received[-1].mime_type == "application/octet-stream"


def test_a_file_is_read_from_its_start(ding: DingTalk, uploads: Uploads) -> None:
    payload = io.BytesIO(b"0123456789")
    payload.seek(5)
    ding.media.upload_media(type_="file", media=File(payload, file_name="a.bin"))
    assert uploads.received[-1].content == b"0123456789"


def test_a_file_on_disk_stays_open_for_you_to_close(ding: DingTalk, uploads: Uploads, tmp_path: Path) -> None:
    path = tmp_path / "报告.pdf"
    path.write_bytes(b"%PDF-" + FIXED_BOUNDARY)
    with path.open("rb") as payload:
        ding.media.upload_media(type_="file", media=File(payload, file_name=path.name))
        assert not payload.closed
    assert uploads.received[-1][:2] == (b"%PDF-" + FIXED_BOUNDARY, "报告.pdf")


def test_a_temporary_file_in_memory(ding: DingTalk, uploads: Uploads) -> None:
    with tempfile.SpooledTemporaryFile() as payload:
        payload.write(b"spooled")
        ding.media.upload_media(type_="file", media=File(payload, file_name="a.bin"))  # type: ignore[arg-type]
    assert uploads.received[-1].content == b"spooled"


class Unseekable(io.RawIOBase):
    """Bytes that come once, and nobody knows how many."""

    def __init__(self, content: bytes) -> None:
        self._rest = content

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray) -> int:  # type: ignore[override]
        part, self._rest = self._rest[: len(buffer)], self._rest[len(buffer) :]
        buffer[: len(part)] = part
        return len(part)


def buffered(content: bytes) -> BinaryIO:
    return cast("BinaryIO", io.BufferedReader(cast("io.RawIOBase", Unseekable(content))))


def test_a_stream_of_unknown_length_arrives_whole(ding: DingTalk, uploads: Uploads) -> None:
    content = os.urandom(100_000)
    ding.media.upload_media(type_="file", media=File(buffered(content), file_name="a.bin"))
    assert uploads.received[-1].content == content


async def test_a_stream_of_unknown_length_arrives_whole_asynchronously(async_ding: AsyncDingTalk, uploads: Uploads) -> None:
    content = os.urandom(100_000)
    await async_ding.media.upload_media(type_="file", media=File(buffered(content), file_name="a.bin"))
    assert uploads.received[-1].content == content


def test_a_pipe_arrives_whole(ding: DingTalk, uploads: Uploads) -> None:
    reading, writing = os.pipe()
    with os.fdopen(reading, "rb") as payload:
        with os.fdopen(writing, "wb") as sink:
            sink.write(b"from another program")
        ding.media.upload_media(type_="file", media=File(payload, file_name="a.txt"))
    assert uploads.received[-1].content == b"from another program"
