"""Media in the sandbox: what was uploaded comes back, byte for byte."""

from __future__ import annotations

import http.client
import json
from io import BytesIO
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest

from dingkit.errors import InvalidRequestError, NotFoundError, PermissionDeniedError
from dingtalk_openapi.types import File
from tests.sandbox.wire import Wire

if TYPE_CHECKING:
    from pathlib import Path

    from dingkit import AsyncDingTalk, DingTalk
    from dingkit.sandbox import Sandbox

PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4000
CHUNK = 200 << 10


def of(content: bytes, name: str = "a.png", mime_type: str | None = "image/png") -> File:
    """Make a file of a form."""
    return File(payload=BytesIO(content), file_name=name, mime_type=mime_type)


def fetch(url: str, method: str = "GET", **headers: str) -> tuple[int, dict[str, str], bytes]:
    """Open an address as a browser does."""
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=30)
    try:
        connection.request(method, f"{parts.path}?{parts.query}", headers=headers)
        answer = connection.getresponse()
        return answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read()
    finally:
        connection.close()


class TestMedia:
    def test_the_same_bytes_come_back(self, ding: DingTalk) -> None:
        uploaded = ding.media.upload(PICTURE, "image", filename="海棠.png")
        assert uploaded.media_id.startswith("@l")
        whole = BytesIO()
        ding.media.download(uploaded.media_id, whole)
        assert whole.getvalue() == PICTURE
        assert ding.media.download_file(media_id=uploaded.media_id).payload.read() == PICTURE
        older = ding.media.get_media(media_id=uploaded.media_id)
        assert older.payload.read() == PICTURE
        assert (older.mime_type, older.file_name) == ("image/png", "海棠.png")

    async def test_with_asyncio(self, async_ding: AsyncDingTalk) -> None:
        uploaded = await async_ding.media.upload(b"a,b\n", "file", filename="list.csv")
        assert uploaded.media_id.startswith("$")
        whole = BytesIO()
        await async_ding.media.download(uploaded.media_id, whole)
        assert whole.getvalue() == b"a,b\n"

    @pytest.mark.parametrize(
        ("kind", "content", "code"),
        [("image", b"", 44001), ("voice", bytes((2 << 20) + 1), 40006), ("poem", b"x", 40004)],
    )
    def test_what_is_not_a_medium(self, ding: DingTalk, kind: Any, content: bytes, code: int) -> None:
        with pytest.raises(InvalidRequestError) as caught:
            ding.media.upload_media(type_=kind, media=of(content))
        assert caught.value.code == code

    @pytest.mark.parametrize(
        ("head", "name", "mime_type"),
        [
            ('; filename="a.pdf"', "a.pdf", "application/pdf"),
            ('; filename=""', "file", "application/octet-stream"),
            ("; filename*=utf-8''%E6%B5%B7.png", "海.png", "image/png"),
        ],
    )
    def test_a_part_without_content_type(self, sandbox: Sandbox, ding: DingTalk, head: str, name: str, mime_type: str) -> None:
        answer = self._upload(Wire(sandbox), head)
        got = ding.media.get_media(media_id=answer["media_id"])
        assert (got.payload.read(), got.file_name, got.mime_type) == (b"content", name, mime_type)

    def test_the_last_of_two_files_counts(self, sandbox: Sandbox, ding: DingTalk) -> None:
        wire, head = Wire(sandbox), 'Content-Disposition: form-data; name="media"; filename="a.txt"'
        form = f"--b\r\n{head}\r\n\r\nfirst\r\n--b\r\n{head}\r\n\r\nlast\r\n--b--\r\n"
        target = f"/media/upload?type=file&access_token={wire.token}"
        _, answer = wire.send("POST", target, form.encode(), Content_Type="multipart/form-data; boundary=b")
        assert ding.media.download_file(media_id=answer["media_id"]).payload.read() == b"last"

    def test_a_form_that_breaks_off(self, sandbox: Sandbox) -> None:
        wire = Wire(sandbox)
        form = b'--b\r\nContent-Disposition: form-data; name="media"; filename="a.txt"\r\n\r\nfirst'
        target = f"/media/upload?type=file&access_token={wire.token}"
        _, answer = wire.send("POST", target, form, Content_Type="multipart/form-data; boundary=b")
        assert answer["errcode"] != 0
        assert any("the form cannot be read" in problem for problem in sandbox.requests("upload_media").last.problems)

    def test_a_text_is_not_a_file(self, sandbox: Sandbox) -> None:
        assert self._upload(Wire(sandbox), "")["errcode"] == 41005

    @staticmethod
    def _upload(wire: Wire, head: str) -> dict[str, Any]:
        part = f'--b\r\nContent-Disposition: form-data; name="media"{head}\r\n\r\ncontent\r\n--b--\r\n'
        target = f"/media/upload?type=file&access_token={wire.token}"
        status, answer = wire.send("POST", target, part.encode(), Content_Type="multipart/form-data; boundary=b")
        assert status == 200
        assert isinstance(answer, dict)
        return answer

    def test_unknown_media(self, ding: DingTalk) -> None:
        for get in (ding.media.get_media, ding.media.download_file):
            with pytest.raises(NotFoundError) as caught:
                get(media_id="@lALPnone")
            assert caught.value.code == 46001


class TestDrive:
    def test_one_step(self, ding: DingTalk) -> None:
        assert ding.media.upload_single_file(file_size=3, file=of(b"abc")).media_id.startswith("#")

    @pytest.mark.parametrize(("told", "size"), [(4, 3), ((8 << 20) + 1, (8 << 20) + 1)])
    def test_a_file_of_another_size(self, ding: DingTalk, told: int, size: int) -> None:
        with pytest.raises(InvalidRequestError):
            ding.media.upload_single_file(file_size=told, file=of(bytes(size)))

    def test_chunks_are_put_together(self, ding: DingTalk, tmp_path: Path) -> None:
        content = bytes(range(256)) * 2000
        path = tmp_path / "large.bin"
        path.write_bytes(content)
        uploaded = ding.media.upload_large(path, chunk_size=CHUNK)
        assert ding.media.download_file(media_id=uploaded.media_id).payload.read() == content

    def _opened(self, ding: DingTalk, size: int, chunks: int) -> str:
        opened = ding.media.transact_file_upload(file_size=size, chunk_numbers=chunks)
        assert isinstance(opened.upload_id, str)
        return opened.upload_id

    @pytest.mark.parametrize(("number", "size"), [(3, 5), (0, 5), (1, 5), (2, (8 << 20) + 1)])
    def test_what_is_not_a_chunk(self, ding: DingTalk, number: int, size: int) -> None:
        upload = self._opened(ding, CHUNK + 5, 2)
        with pytest.raises(InvalidRequestError):
            ding.media.upload_file_chunk(upload_id=upload, chunk_sequence=number, file=of(bytes(size)))

    def test_a_commit_of_something_else(self, ding: DingTalk) -> None:
        upload = self._opened(ding, CHUNK + 5, 2)
        ding.media.upload_file_chunk(upload_id=upload, chunk_sequence=1, file=of(bytes(CHUNK)))
        with pytest.raises(InvalidRequestError, match="1 of 2 chunks"):
            ding.media.transact_file_upload(file_size=CHUNK + 5, chunk_numbers=2, upload_id=upload)
        ding.media.upload_file_chunk(upload_id=upload, chunk_sequence=2, file=of(b"four"))
        with pytest.raises(InvalidRequestError, match="the chunks have"):
            ding.media.transact_file_upload(file_size=CHUNK + 5, chunk_numbers=2, upload_id=upload)
        ding.media.upload_file_chunk(upload_id=upload, chunk_sequence=2, file=of(b"fives"))
        committed = ding.media.transact_file_upload(file_size=CHUNK + 5, chunk_numbers=2, upload_id=upload)
        assert str(committed.media_id).startswith("#")
        with pytest.raises(NotFoundError):
            ding.media.transact_file_upload(file_size=CHUNK + 5, chunk_numbers=2, upload_id=upload)

    def test_an_upload_ends_after_a_day(self, sandbox: Sandbox, ding: DingTalk) -> None:
        upload = self._opened(ding, 5, 1)
        sandbox.clock.advance(86401)
        with pytest.raises(NotFoundError):
            ding.media.upload_file_chunk(upload_id=upload, chunk_sequence=1, file=of(b"fives"))


class TestFilesForRobots:
    @staticmethod
    def _code(sandbox: Sandbox, content: dict[str, Any]) -> str:
        said = sandbox.say("zhangsan", msgtype="file", content=content)
        return str(said.content["content"]["downloadCode"])

    def test_a_person_sends_a_file(self, sandbox: Sandbox, ding: DingTalk) -> None:
        code = self._code(sandbox, {"fileName": "a.txt", "data": "YWJj"})
        whole = BytesIO()
        ding.media.download_robot_file(code, sandbox.app.robot_code, whole)
        assert whole.getvalue() == b"abc"

    def test_a_person_sends_what_was_uploaded(self, sandbox: Sandbox, ding: DingTalk) -> None:
        uploaded = ding.media.upload(PICTURE, "image", filename="a.png")
        code = self._code(sandbox, {"media_id": uploaded.media_id})
        url = ding.media.get_robot_file_url(download_code=code, robot_code=sandbox.app.robot_code).download_url
        assert url.startswith(f"{sandbox.url}/_sandbox/files/")
        assert fetch(url)[2] == PICTURE

    def test_parts_of_a_file(self, sandbox: Sandbox, ding: DingTalk) -> None:
        uploaded = ding.media.upload(PICTURE, "image", filename="a.png")
        code = self._code(sandbox, {"media_id": uploaded.media_id})
        url = ding.media.get_robot_file_url(download_code=code, robot_code=sandbox.app.robot_code).download_url
        size = len(PICTURE)
        for asked, start, end in (
            ("bytes=0-9", 0, 10),
            (f"bytes={size - 5}-", size - 5, size),
            ("bytes=-7", size - 7, size),
            (f"bytes=262140-{size * 2}", 262140, size),
            ("bytes=300000-300009", 300000, 300010),
        ):
            status, headers, content = fetch(url, Range=asked)
            assert (status, content) == (206, PICTURE[start:end])
            assert headers["content-range"] == f"bytes {start}-{end - 1}/{size}"
        assert fetch(url, Range=f"bytes={size}-")[:1] == (416,)
        assert fetch(url, Range="lines=1-2")[0] == 200
        assert fetch(url, Range="bytes=-")[2] == PICTURE
        status, headers, content = fetch(url, "HEAD")
        assert (status, headers["content-length"], content) == (200, str(size), b"")

    def test_an_empty_file(self, sandbox: Sandbox, ding: DingTalk) -> None:
        code = self._code(sandbox, {"fileName": "empty", "data": ""})
        url = ding.media.get_robot_file_url(download_code=code, robot_code=sandbox.app.robot_code).download_url
        assert fetch(url)[::2] == (200, b"")

    def test_an_address_ends(self, sandbox: Sandbox, ding: DingTalk) -> None:
        code = self._code(sandbox, {"data": "YWJj"})
        url = ding.media.get_robot_file_url(download_code=code, robot_code=sandbox.app.robot_code).download_url
        sandbox.clock.advance(3601)
        assert fetch(url)[0] == 403
        sandbox.clock.advance(86400)
        with pytest.raises(InvalidRequestError, match="downloadCode wrong or expired"):
            ding.media.get_robot_file_url(download_code=code, robot_code=sandbox.app.robot_code)

    def test_of_another_robot(self, sandbox: Sandbox, ding: DingTalk) -> None:
        code = self._code(sandbox, {"data": "YWJj"})
        with pytest.raises((PermissionDeniedError, InvalidRequestError)) as caught:
            ding.media.get_robot_file_url(download_code=code, robot_code="another")
        assert caught.value.code == "invalidParameter.robotCode.auth"

    def test_no_code(self, sandbox: Sandbox) -> None:
        body = json.dumps({"downloadCode": "", "robotCode": "x"}).encode()
        status, answer = Wire(sandbox).post("/v1.0/robot/messageFiles/download", body, Content_Type="application/json")
        assert (status, answer["code"]) == (400, "invalidParameter.robotCode.empty")
