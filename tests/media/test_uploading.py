"""`upload`: what arrives, what is refused before anything is sent, and what happens when the file does not stay as it is."""

from __future__ import annotations

import io
import os
import re
from typing import TYPE_CHECKING, Any, cast

import pytest

from dingkit.errors import (
    APIError,
    AuthenticationError,
    EmptyFileError,
    FileChangedError,
    FileFormatError,
    FileTooLargeError,
    RateLimitError,
    UnreadableFileError,
)
from dingkit.messages import sample
from dingtalk_openapi import limit_checks
from dingtalk_openapi.media_limits import FILE_LIMITS
from tests.media.samples import JPG, MP4, PDF, PNG, SAMPLES, WEBP
from tests.media.test_upload import buffered
from tests.media.web import Reply, json_reply

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.media.conftest import AnyDing
    from tests.media.web import Web

REFUSED = {"errcode": 40014, "errmsg": "不合法的access_token"}
LARGE = PDF + os.urandom(300_000)


def arrived(web: Web) -> list[tuple[str | None, str, str, bytes]]:
    """Each upload: its type, and the name, media type and content of its file."""
    return [(got.query["type"], *got.files["media"]) for got in web.got]  # type: ignore[misc]


async def test_a_path(any_ding: AnyDing, web: Web, tmp_path: Path) -> None:
    path = tmp_path / "报告 1.pdf"
    path.write_bytes(LARGE)
    result = await any_ding.upload(path)
    assert result.media_id == "@lADOADmaWM0CWM0CWA"
    await any_ding.upload(str(path))
    assert arrived(web) == [("file", "报告 1.pdf", "application/pdf", LARGE)] * 2
    assert [got.query["access_token"] for got in web.got] == ["secret-token"] * 2


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
async def test_bytes_get_a_name(any_ding: AnyDing, web: Web, kind: type) -> None:
    await any_ding.upload(kind(PNG))
    assert arrived(web) == [("image", "image.png", "image/png", PNG)]


async def test_a_file_object_is_sent_from_its_start_and_stays_open(any_ding: AnyDing, web: Web, tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(JPG)
    with (tmp_path / "a.jpg").open("rb") as source:
        source.seek(7)
        await any_ding.upload(source)
        assert not source.closed
    assert arrived(web) == [("image", "a.jpg", "image/jpeg", JPG)]


async def test_a_file_object_without_a_name(any_ding: AnyDing, web: Web) -> None:
    await any_ding.upload(io.BytesIO(MP4))
    assert arrived(web) == [("video", "video.mp4", "video/mp4", MP4)]


async def test_a_pipe_is_sent_once(any_ding: AnyDing, web: Web) -> None:
    reading, writing = os.pipe()
    with os.fdopen(writing, "wb") as sink:
        sink.write(LARGE[:50_000])
    with os.fdopen(reading, "rb", buffering=0) as source:
        await any_ding.upload(source, filename="a.pdf")
    assert arrived(web) == [("file", "a.pdf", "application/pdf", LARGE[:50_000])]


@pytest.mark.parametrize("extension", SAMPLES)
async def test_the_type_is_told_from_the_content(any_ding: AnyDing, web: Web, extension: str) -> None:
    kind, content = SAMPLES[extension]
    await any_ding.upload(content)
    assert arrived(web)[0][:2] == (kind, f"{kind}.{extension}")


@pytest.mark.parametrize("extension", ["doc", "xls", "ppt", "XLS", "jpeg"])
async def test_else_from_the_extension(any_ding: AnyDing, web: Web, extension: str) -> None:
    await any_ding.upload(b"no format known", filename=f"a.{extension}")
    assert arrived(web)[0][0] == ("image" if extension == "jpeg" else "file")


async def test_a_type_that_is_said_is_kept(any_ding: AnyDing, web: Web) -> None:
    await any_ding.upload(b"no format known", "voice", filename="a.amr")
    assert arrived(web)[0][:2] == ("voice", "a.amr")


@pytest.mark.parametrize(
    ("content", "type_", "filename", "said"),
    [
        (PDF, "image", None, "the file looks like pdf: an image has at most 20 MB and should be jpg, gif, png or bmp."),
        (PNG, "image", "a.pdf", "'a.pdf' has the extension pdf: an image has at most 20 MB"),
        (b"some text", "image", "a.txt", "'a.txt' has the extension txt: an image has at most 20 MB"),
        (PDF, "voice", "a.amr", "'a.amr' looks like pdf: a voice has at most 2 MB and should be amr or ogg"),
        (PNG, "video", None, "the file looks like png: a video has at most 20 MB and should be mp4."),
        (SAMPLES["wav"][1], "video", None, "the file looks like wav: a video has at most 20 MB"),
        (PNG, "picture", None, "type must be one of file, image, video, voice, not 'picture'"),
    ],
)
async def test_what_cannot_be_meant_is_refused(any_ding: AnyDing, web: Web, content: bytes, type_: Any, filename: Any, said: str) -> None:
    with pytest.raises(FileFormatError, match=re.escape(said)):
        await any_ding.upload(content, type_, filename=filename)
    assert web.got == []


@pytest.mark.parametrize(
    ("content", "filename", "name"),
    [
        (b"some text", "notes.txt", "notes.txt"),
        (b"a,b", "table.csv", "table.csv"),
        (b"# Notes", "notes.md", "notes.md"),
        (b"some text", "README", "README"),
        (b"some text", None, "file"),
        (WEBP, "a.webp", "a.webp"),
        (WEBP, None, "file.webp"),
        (PNG, "a.png", "a.png"),
        (MP4, "a.mp4", "a.mp4"),
    ],
)
async def test_anything_is_a_file(
    any_ding: AnyDing, web: Web, caplog: pytest.LogCaptureFixture, content: bytes, filename: str | None, name: str
) -> None:
    await any_ding.upload(content, "file", filename=filename)
    assert arrived(web)[0][:2] == ("file", name)
    assert not caplog.records


@pytest.mark.parametrize(("content", "filename"), [(b"some text", "notes.txt"), (WEBP, "a.webp"), (b"some text", None), (b"x", "a.pages")])
async def test_what_nobody_lists_is_a_file(any_ding: AnyDing, web: Web, content: bytes, filename: str | None) -> None:
    await any_ding.upload(content, filename=filename)
    assert arrived(web)[0][0] == "file"


OGG = b"OggS\0\2" + bytes(20) + b"OpusHead" + bytes(40)


@pytest.mark.parametrize("name", ["a.ogg", None, "voice"])
@pytest.mark.parametrize("type_", ["voice", None])
async def test_ogg_is_a_voice(any_ding: AnyDing, web: Web, caplog: pytest.LogCaptureFixture, type_: str | None, name: str | None) -> None:
    await any_ding.upload(OGG, type_, filename=name)
    assert arrived(web)[0][:2] == ("voice", name or "voice.ogg")
    assert not caplog.records


def test_the_constructor_and_the_upload_name_the_same_formats() -> None:
    (voice,) = (limit for limit in FILE_LIMITS["upload_media"] if limit.type == "voice")
    assert all(re.search(rf"\b{format_}\b", str(sample.Audio.__doc__)) for format_ in voice.formats)


@pytest.mark.parametrize(
    ("content", "type_", "filename", "said"),
    [
        (WEBP, "image", "a.webp", "image of the format webp"),
        (b"no format known", "image", "a.heic", "image of the format heic"),
        (b"no format known", "voice", "a.silk", "voice of the format silk"),
        (MP4, "voice", "a.m4a", "voice of the format mp4"),
        (b"no format known", "video", "a.mov", "video of the format mov"),
        (b"no format known", "image", "photo", "image of an unknown format"),
        (b"no format known", "voice", None, "voice of an unknown format"),
    ],
)
async def test_a_format_that_no_page_lists_is_sent_and_logged_once(
    any_ding: AnyDing, web: Web, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch,
    content: bytes, type_: str, filename: str | None, said: str,
) -> None:  # fmt: skip
    monkeypatch.setattr(limit_checks, "_advised", {})
    for _ in range(2):
        await any_ding.upload(content, type_, filename=filename)
    assert [upload[0] for upload in arrived(web)] == [type_, type_]
    (record,) = caplog.records
    assert (record.name, record.levelname) == ("dingkit", "WARNING")
    assert record.getMessage().startswith(f"upload_media: {said}: ")


async def test_limits_need_not_be_checked(any_ding: AnyDing, web: Web) -> None:
    await any_ding.upload(PDF, "image", filename="a.pdf", check_limits=False)
    await any_ding.upload(JPG + bytes(2 * 1024 * 1024), "voice", filename="a.mp3", check_limits=False)
    assert [(type_, name, mime_type) for type_, name, mime_type, _ in arrived(web)] == [
        ("image", "a.pdf", "application/pdf"),
        ("voice", "a.mp3", "image/jpeg"),
    ]


async def test_an_upload_checks_what_its_client_checks(connect: Callable[..., AnyDing], web: Web) -> None:
    ding = connect(check_limits=False)
    await ding.upload(PDF, "image", filename="a.pdf")
    with pytest.raises(FileFormatError):
        await ding.upload(PDF, "image", filename="a.pdf", check_limits=True)
    assert len(web.got) == 1


async def test_a_file_over_the_limit_is_refused(any_ding: AnyDing, web: Web, tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    path.write_bytes(SAMPLES["wav"][1])
    os.truncate(path, 2 * 1024 * 1024)
    await any_ding.upload(path)
    os.truncate(path, 2 * 1024 * 1024 + 1)
    with pytest.raises(FileTooLargeError, match=r"'a.wav' has 2097153 bytes or more: a voice has at most 2 MB and should be amr or ogg"):
        await any_ding.upload(path)
    assert len(web.got) == 1


async def test_a_stream_over_the_limit_breaks_off(any_ding: AnyDing, web: Web) -> None:
    with pytest.raises(FileTooLargeError, match=r"'a.wav' has more than 2097152 bytes"):
        await any_ding.upload(buffered(SAMPLES["wav"][1] + bytes(2 * 1024 * 1024)), filename="a.wav")
    assert web.got == []


@pytest.mark.parametrize("source", [b"", io.BytesIO(), buffered(b"")])
async def test_an_empty_file_is_refused(any_ding: AnyDing, web: Web, source: Any) -> None:
    with pytest.raises(EmptyFileError, match=r"'a.pdf' is empty, and DingTalk takes no empty files"):
        await any_ding.upload(source, filename="a.pdf")
    assert web.got == []


class Broken(io.BytesIO):
    """A file on a disk that fails after some bytes."""

    def __init__(self, content: bytes, good: int) -> None:
        super().__init__(content)
        self._good = good

    def read(self, size: int | None = -1) -> bytes:
        if self.tell() >= self._good:
            raise OSError(5, "Input/output error")
        return super().read(size)


def closed() -> io.BytesIO:
    source = io.BytesIO(PDF)
    source.close()
    return source


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("/nowhere/a.pdf", "'/nowhere/a.pdf' cannot be read: No such file or directory"),
        ("/tmp", "'/tmp' is a directory: give the path of a file"),  # noqa: S108
        ("a\0b.pdf", r"'a\\x00b.pdf' cannot be read: embedded null byte"),
        (io.StringIO("text"), "gives str instead of bytes: open it in binary mode"),
        (Broken(PDF, 0), "the file cannot be read: [Errno 5] Input/output error"),
        (closed(), "the file cannot be read: I/O operation on closed file"),
        (17, "give a path, bytes or a binary file object, not int"),
    ],
)
async def test_what_cannot_be_read_is_refused(any_ding: AnyDing, web: Web, source: Any, said: str) -> None:
    with pytest.raises(UnreadableFileError, match=said if "x00" in said else re.escape(said)):
        await any_ding.upload(source)
    assert web.got == []


async def test_a_file_that_fails_while_it_is_sent(any_ding: AnyDing, web: Web) -> None:
    with pytest.raises(UnreadableFileError, match="Input/output error"):
        await any_ding.upload(Broken(LARGE, 100_000))
    assert web.got == []


@pytest.mark.parametrize(("size", "said"), [(100_000, "shrank from 300019 to"), (400_000, "grew beyond 300019 bytes")])
async def test_a_file_that_changes_while_it_is_sent(any_ding: AnyDing, web: Web, tmp_path: Path, size: int, said: str) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(LARGE)
    with pytest.raises(FileChangedError, match=rf"'a.pdf' {said}.* while it was sent; nothing was uploaded"):
        await any_ding.upload(path, progress=lambda *_: os.truncate(path, size))
    assert web.got == []


async def test_progress_is_told(any_ding: AnyDing) -> None:
    told: list[tuple[int, int | None]] = []
    await any_ding.upload(LARGE, progress=lambda *so_far: told.append(so_far))
    assert told == [*((sent, 300_019) for sent in range(65_536, 300_019, 65_536)), (300_019, 300_019)]
    told.clear()
    await any_ding.upload(buffered(LARGE), progress=lambda *so_far: told.append(so_far))
    assert told[-1] == (300_019, None)


async def test_an_error_of_the_caller_is_raised_as_it_is(any_ding: AnyDing) -> None:
    def fail(*_: object) -> None:
        raise LookupError("of the caller")

    with pytest.raises(LookupError, match="of the caller"):
        await any_ding.upload(LARGE, progress=fail)


@pytest.mark.parametrize("source", [LARGE, io.BytesIO(LARGE)])
async def test_a_refused_token_does_not_lose_the_file(connect: Callable[..., AnyDing], web: Web, source: Any) -> None:
    from dingkit.credentials import InternalApp

    token = {"accessToken": "t1", "expireIn": 7200}
    web.answers = [
        json_reply(token),
        json_reply(REFUSED),
        json_reply(token | {"accessToken": "t2"}),
        json_reply({"errcode": 0, "media_id": "@2"}),
    ]
    ding = connect(credential=InternalApp("k", "s"))
    assert (await ding.upload(source)).media_id == "@2"
    sent = [(got.query["access_token"], got.files["media"][2]) for got in web.got if got.files]
    assert sent == [("t1", LARGE), ("t2", LARGE)]


async def test_a_retry_sends_the_whole_file_again(any_ding: AnyDing, web: Web, pauses: list[float]) -> None:
    web.answers = [json_reply({"errcode": 90018, "errmsg": "too fast"})]
    await any_ding.upload(io.BytesIO(LARGE))
    assert [content for *_, content in arrived(web)] == [LARGE, LARGE]
    assert len(pauses) == 1


@pytest.mark.parametrize(("answer", "error"), [(REFUSED, AuthenticationError), ({"errcode": 90018, "errmsg": "too fast"}, RateLimitError)])
async def test_a_stream_that_cannot_be_rewound_is_not_sent_again(
    any_ding: AnyDing, web: Web, answer: object, error: type[APIError]
) -> None:
    web.answers = [json_reply(answer)]
    with pytest.raises(error) as raised:
        await any_ding.upload(buffered(LARGE))
    assert "cannot be read again from its start" in raised.value.__notes__[0]
    assert [content for *_, content in arrived(web)] == [LARGE]


async def test_other_errors_are_told_as_usual(any_ding: AnyDing, web: Web) -> None:
    web.answers = [Reply(b"", status=500)]
    with pytest.raises(APIError) as raised:
        await any_ding.upload(LARGE)
    assert not hasattr(raised.value, "__notes__")


@pytest.mark.parametrize(
    ("name", "seen"),
    [
        ('say "hi".pdf', 'say "hi".pdf'),
        ("照片😀.pdf", "照片😀.pdf"),
        ("../../etc/报.pdf", "报.pdf"),
        ("a\r\nContent-Type: text\r\n\r\n.pdf", "a%0D%0AContent-Type: text%0D%0A%0D%0A.pdf"),
        ("x\ud800y\udcff.pdf", "x?y?.pdf"),
        ("C:\\dir\\new.pdf", "C:\\dir\\new.pdf"),
    ],
)
async def test_hostile_names(any_ding: AnyDing, web: Web, name: str, seen: str) -> None:
    await any_ding.upload(PDF, filename=name)
    assert arrived(web)[0][1:] == (seen, "application/pdf", PDF)


async def test_a_file_object_that_is_named_by_a_number(any_ding: AnyDing, web: Web) -> None:
    source = io.BytesIO(PDF)
    cast("Any", source).name = 3
    await any_ding.upload(source)
    assert arrived(web)[0][1] == "file.pdf"
