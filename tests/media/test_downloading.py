"""`download` and `stream`: whole files under safe names, failures told from files, broken connections mended, and nothing left behind."""

from __future__ import annotations

import asyncio
import copy
import errno
import gzip
import io
import json
import os
import re
import stat
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from dingkit import DingTalk
from dingkit.credentials import InternalApp, StaticToken
from dingkit.errors import (
    APIError,
    ConnectionFailedError,
    ConnectionLostError,
    InvalidRequestError,
    NotFoundError,
    RequestTimeoutError,
    ServerError,
    UnwritableFileError,
)
from dingkit.media import DownloadedFile
from dingtalk_openapi.inbound import InboundFile
from tests.media.samples import JPG, PDF
from tests.media.web import Reply, Served, Web, json_reply, names

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.media.conftest import AnyDing

CONTENT = JPG + os.urandom(400_000)
FAILURE = {"errcode": 40007, "errmsg": "不合法的media_id"}
MEDIA_ID = "@lADPDq1a2b3c4d5e"


def ranges(web: Web) -> list[str | None]:
    return [got.headers.get("range") for got in web.got]


# ---- where the file goes


async def test_to_a_path(any_ding: AnyDing, web: Web, tmp_path: Path) -> None:
    web.usual = Served(CONTENT)
    (tmp_path / "a.jpg").write_bytes(b"the old one")
    assert await any_ding.download(MEDIA_ID, tmp_path / "a.jpg") == DownloadedFile(tmp_path / "a.jpg", "a.jpg", "image/jpeg", len(CONTENT))
    assert (tmp_path / "a.jpg").read_bytes() == CONTENT
    assert names(tmp_path) == ["a.jpg"]
    assert web.got[0].query == {"media_id": MEDIA_ID, "access_token": "secret-token"}


async def test_a_new_file_has_the_usual_rights(any_ding: AnyDing, web: Web, tmp_path: Path) -> None:
    web.usual = Served(CONTENT)
    await any_ding.download(MEDIA_ID, str(tmp_path / "a.jpg"))
    (tmp_path / "usual").touch()
    assert stat.S_IMODE((tmp_path / "a.jpg").stat().st_mode) == stat.S_IMODE((tmp_path / "usual").stat().st_mode)


async def test_to_a_folder_without_replacing_a_file(any_ding: AnyDing, web: Web, tmp_path: Path) -> None:
    web.usual = Served(CONTENT, {"Content-Disposition": 'attachment; filename="a.jpg"', "Content-Type": "image/jpeg"})
    for name in ("a.jpg", "a (2).jpg", "a (3).jpg"):
        file = await any_ding.download(MEDIA_ID, tmp_path)
        assert file == DownloadedFile(tmp_path / name, name, "image/jpeg", len(CONTENT))
    assert len(names(tmp_path)) == 3


async def test_to_a_folder_that_has_no_links(any_ding: AnyDing, web: Web, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    web.usual = Served(CONTENT, {"Content-Disposition": 'attachment; filename="a.jpg"'})
    assert [(await any_ding.download(MEDIA_ID, tmp_path)).name for _ in range(2)] == ["a.jpg", "a (2).jpg"]
    assert sorted(names(tmp_path)) == ["a (2).jpg", "a.jpg"]


async def test_to_the_current_folder(any_ding: AnyDing, web: Web, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    web.usual = Served(CONTENT)
    file = await any_ding.download(MEDIA_ID)
    assert file.path == tmp_path / f"{MEDIA_ID}.jpg"
    assert file.path.read_bytes() == CONTENT


async def test_to_a_file_object(any_ding: AnyDing, web: Web) -> None:
    web.usual = Served(CONTENT)
    target = io.BytesIO()
    target.write(b"before ")
    assert await any_ding.download(MEDIA_ID, target) == DownloadedFile(None, f"{MEDIA_ID}.jpg", "image/jpeg", len(CONTENT))
    assert target.getvalue() == b"before " + CONTENT


class Dribbling(io.RawIOBase):
    """Takes a few bytes at a time, and cannot go back."""

    def __init__(self) -> None:
        self.content = b""

    def writable(self) -> bool:
        return True

    def write(self, piece: Any) -> int:
        self.content += bytes(piece[:10_000])
        return len(piece[:10_000])


class Silent:
    """Does not tell how much it wrote."""

    def __init__(self) -> None:
        self.content = b""

    def write(self, piece: bytes) -> None:
        self.content += piece

    def flush(self) -> None: ...


@pytest.mark.parametrize("kind", [Dribbling, Silent])
async def test_to_an_odd_file_object(any_ding: AnyDing, web: Web, kind: Callable[[], Any]) -> None:
    web.usual = Served(CONTENT)
    target = kind()
    await any_ding.download(MEDIA_ID, target)
    assert target.content == CONTENT


def closed() -> io.BytesIO:
    stream = io.BytesIO()
    stream.close()
    return stream


@pytest.mark.parametrize(
    ("to", "said"),
    [
        ("/nowhere/a.jpg", "the folder '/nowhere' does not exist"),
        ("/dev/null/", "the folder '/dev/null' cannot be made: "),
        ("/dev/null/deep/", "the folder '/dev/null/deep' cannot be made: "),
        ("/proc/pictures/", "the folder '/proc/pictures' cannot be made: "),
        ("/dev/null", "'/dev/null' is no regular file: give a file object"),
        ("/proc/a.jpg", "the download cannot be kept in '/proc': "),
        (17, "give a path or a binary file object that is open for writing, not int"),
        (b"a.jpg", "give a path or a binary file object that is open for writing, not bytes"),
        ("x" * 300, "File name too long"),
        (f"{'x' * 300}/", "File name too long"),
        (f"{'x' * 300}/a.jpg", "File name too long"),
        ("a\0b", "embedded null"),
        ("a\0b/", "embedded null"),
        ("\ud83d.jpg", "surrogates not allowed"),
        (closed(), "closed file"),
    ],
)
async def test_a_place_that_cannot_be_is_refused_before_anything_is_asked_for(any_ding: AnyDing, web: Web, to: Any, said: str) -> None:
    with pytest.raises(UnwritableFileError, match=re.escape(said)):
        await any_ding.download(MEDIA_ID, to)
    assert web.got == []


class Elsewhere:
    """A path of somebody's own class."""

    def __init__(self, path: str) -> None:
        self._path = path

    def __fspath__(self) -> str:
        return self._path


@pytest.mark.parametrize("there", [[], ["pictures"], ["pictures", "pictures/2024"]], ids=["nothing", "a part", "all"])
@pytest.mark.parametrize("kind", [str, Elsewhere])
async def test_a_folder_that_ends_with_a_slash_is_made(
    any_ding: AnyDing, web: Web, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, there: list[str], kind: Callable[[str], Any]
) -> None:
    monkeypatch.chdir(tmp_path)
    for folder in there:
        (tmp_path / folder).mkdir()
    web.usual = Served(CONTENT)
    kept = [(await any_ding.download(MEDIA_ID, kind(to))).path for to in ("pictures/2024/", f"{tmp_path}/pictures/2024/")]
    assert [path and path.read_bytes() for path in kept] == [CONTENT, CONTENT]
    assert names(tmp_path / "pictures" / "2024") == sorted(path.name for path in kept if path)
    assert names(tmp_path) == ["pictures"]


async def test_a_folder_for_a_file_that_did_not_come_is_not_left(any_ding: AnyDing, web: Web, tmp_path: Path) -> None:
    web.usual = Reply(b'{"errcode": 40007, "errmsg": "invalid media_id"}', {"Content-Type": "application/json"})
    (tmp_path / "mine").mkdir()
    for folder in ("deep/pictures", "mine", "mine/pictures"):
        with pytest.raises(APIError):
            await any_ding.download(MEDIA_ID, f"{tmp_path}/{folder}/")
    assert names(tmp_path) == ["mine"]
    assert names(tmp_path / "mine") == []


async def test_a_current_folder_that_is_gone(any_ding: AnyDing, web: Web, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()
    with pytest.raises(UnwritableFileError, match="the download cannot be kept in the current folder: No such file"):
        await any_ding.download(MEDIA_ID)
    assert web.got == []


async def test_a_part_that_cannot_be_removed_is_told(any_ding: AnyDing, web: Web, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    web.usual = Reply(b"no such file", status=404)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", refuse)
        with pytest.raises(UnwritableFileError, match=r"\.part' cannot be removed: Operation not permitted"):
            await any_ding.download(MEDIA_ID, tmp_path)


async def test_a_path_without_a_slash_is_a_file(any_ding: AnyDing, web: Web, tmp_path: Path) -> None:
    web.usual = Served(CONTENT)
    assert (await any_ding.download(MEDIA_ID, tmp_path / "pictures")).path == tmp_path / "pictures"
    assert (tmp_path / "pictures").read_bytes() == CONTENT


async def test_a_folder_that_somebody_else_makes_at_the_same_moment(
    any_ding: AnyDing, web: Web, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    really_make = type(tmp_path).mkdir

    def make(path: Path, *args: Any, **options: Any) -> None:
        really_make(path, *args, **options)
        raise FileExistsError(errno.EEXIST, "File exists")

    web.usual = Served(CONTENT)
    with monkeypatch.context() as patch:
        patch.setattr(type(tmp_path), "mkdir", make)
        assert (await any_ding.download(MEDIA_ID, f"{tmp_path}/pictures/")).size == len(CONTENT)


@pytest.mark.parametrize("kind", ["text", "closed", "full"])
async def test_a_file_object_that_cannot_be_written_to(any_ding: AnyDing, web: Web, kind: str) -> None:
    web.usual = Served(CONTENT)
    targets: dict[str, Callable[[], Any]] = {"text": io.StringIO, "closed": Closing, "full": Full}
    with pytest.raises(UnwritableFileError, match="the download cannot be written into the file object: "):
        await any_ding.download(MEDIA_ID, targets[kind]())


async def test_a_file_object_is_as_it_was_when_not_all_came(connect: Callable[..., AnyDing], web: Web, tmp_path: Path) -> None:
    web.usual = Served(CONTENT, cuts=[100_000] * 9)
    with (tmp_path / "a").open("w+b") as target:
        target.write(b"before ")
        with pytest.raises(ConnectionLostError):
            await connect(max_retries=0).download(MEDIA_ID, target)
        assert target.tell() == len(b"before ")
    assert (tmp_path / "a").read_bytes() == b"before "
    web.usual = json_reply(FAILURE)
    with (tmp_path / "a").open("r+b") as target, pytest.raises(InvalidRequestError):
        await connect().download(MEDIA_ID, target)  # nothing was written, so what is there is not touched
    assert (tmp_path / "a").read_bytes() == b"before "


class Full(io.RawIOBase):
    """Is on a disk without room."""

    def write(self, piece: Any) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")


class Closing:
    """Is closed by the first write."""

    def __init__(self) -> None:
        self._file = io.BytesIO()

    def write(self, piece: bytes) -> int:
        self._file.close()
        return int(self._file.write(piece))


async def test_progress_is_told(any_ding: AnyDing, web: Web, tmp_path: Path) -> None:
    told: list[Any] = []
    web.usual = Served(CONTENT)
    await any_ding.download(MEDIA_ID, tmp_path / "a", progress=lambda *so_far: told.append(so_far))
    assert told == sorted(told)
    assert told[-1] == (len(CONTENT), len(CONTENT))
    web.usual = Reply(CONTENT, {"Content-Length": ""})  # ends with the connection
    await any_ding.download(MEDIA_ID, tmp_path / "a", progress=lambda *so_far: told.append(so_far))
    assert told[-1] == (len(CONTENT), None)


async def test_a_full_disk(any_ding: AnyDing, web: Web, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    really_open = os.fdopen
    monkeypatch.setattr(os, "fdopen", lambda file, mode: Filling(really_open(file, mode)))
    web.usual = Served(CONTENT)
    with pytest.raises(UnwritableFileError, match=r"cannot be kept in .*: No space left on device; nothing is left there"):
        await any_ding.download(MEDIA_ID, tmp_path / "a.jpg")
    assert names(tmp_path) == []


class Filling:
    """Is on a disk that has room for a part."""

    def __init__(self, file: Any) -> None:
        self._file, self._room = file, 200_000

    def write(self, piece: bytes) -> None:
        self._room -= len(piece)
        if self._room < 0:
            raise OSError(errno.ENOSPC, "No space left on device")
        self._file.write(piece)

    def close(self) -> None:
        self._file.close()


# ---- names


@pytest.mark.parametrize(
    ("disposition", "name"),
    [
        ('attachment; filename="%40lADPDq1a2b3c4d5e.jpg"', "@lADPDq1a2b3c4d5e.jpg"),
        ("attachment; filename*=UTF-8''%E6%8A%A5%E5%91%8A.pdf; filename=\"report.pdf\"", "报告.pdf"),
        ('attachment; filename="../../../etc/passwd.jpg"', "passwd.jpg"),
        ('attachment; filename="..%2F..%2Fetc%2Fpasswd.jpg"', "passwd.jpg"),
        ("attachment; filename*=UTF-8''..%5C..%5Cevil.jpg", "evil.jpg"),
        ('attachment; filename="/etc/cron.d/x.jpg"', "x.jpg"),
        ('attachment; filename="C:evil.jpg"', "C_evil.jpg"),
        ('attachment; filename=".bashrc"', "_.bashrc"),
        ('attachment; filename=".."', f"{MEDIA_ID}.jpg"),
        ('attachment; filename=""', f"{MEDIA_ID}.jpg"),
        ('attachment; filename="NUL.jpg"', "_NUL.jpg"),
        ("attachment; filename*=UTF-8''com%C2%B9.jpg", "_com¹.jpg"),  # a device of Windows, too
        ('attachment; filename="a%00b%0A.jpg"', "a_b_.jpg"),
        ("attachment; filename*=UTF-8''photo%E2%80%AEgpj.exe", "photo_gpj.exe"),
        ('attachment; filename="report. . "', "report.jpg"),
        ("attachment; filename*=gb18030''%B1%A8.jpg", "报.jpg"),
        ("attachment; filename*=nonsense''%B1%A8.jpg", None),
        ('attachment; filename="data.file"', "data.jpg"),
        ("attachment; filename*=idna''x.jpg", f"{MEDIA_ID}.jpg"),
        ("attachment; filename*=idna''x.jpg; filename=plain.jpg", "plain.jpg"),
        ("attachment; filename*=punycode''%ff.jpg; filename=plain.jpg", "plain.jpg"),
        ("attachment; filename*=utf%008''x.jpg", f"{MEDIA_ID}.jpg"),
        ("attachment; filename*=hex''%ff.jpg", f"{MEDIA_ID}.jpg"),
        (f"attachment; filename*{'9' * 4500}=x.jpg", f"{MEDIA_ID}.jpg"),
        (f"attachment; filename*{'9' * 4500}=x.jpg; filename=plain.jpg", "plain.jpg"),
        ("attachment; filename*=UTF-8''a.jpg; filename*0=b.jpg", "a.jpg"),
        ('attachment; filename="\\"', "_.jpg"),
        (f"attachment; filename={'x' * 7000}", None),
        ('attachment; filename="报告.pdf"', "报告.pdf"),
        ("attachment; filename=plain.pdf", "plain.pdf"),
        ("nonsense ;;;= filename", f"{MEDIA_ID}.jpg"),
        (f'attachment; filename="{"长" * 200}.jpeg"', "长" * 65 + ".jpeg"),
        (f'attachment; filename="a.{"x" * 300}"', "a." + "x" * 198),
    ],
)
async def test_a_name_from_the_answer_is_made_safe(
    connect: Callable[..., AnyDing], web: Web, tmp_path: Path, disposition: str, name: str | None
) -> None:
    web.usual = Served(CONTENT, {"Content-Disposition": disposition, "Content-Type": "image/jpeg"})
    file = await connect().download(MEDIA_ID, tmp_path)
    assert file.path is not None
    assert file.path.parent == tmp_path
    assert names(tmp_path) == [file.path.name]
    if name is not None:
        assert file.name == name


@pytest.mark.parametrize(
    ("headers", "name"),
    [
        ({"Content-Type": "application/pdf"}, "a.pdf"),
        ({"Content-Type": "application/octet-stream"}, "a.pdf"),
        ({"Content-Type": "x/y"}, "a.pdf"),
    ],
)
async def test_a_name_without_extension_gets_that_of_the_type(any_ding: AnyDing, web: Web, headers: dict[str, str], name: str) -> None:
    web.usual = Reply(PDF, headers)
    file = await any_ding.download("a", io.BytesIO())
    assert (file.name, file.mime_type) == (name, headers["Content-Type"])


async def test_a_name_in_bytes_that_are_no_utf_8(any_ding: AnyDing, web: Web, tmp_path: Path) -> None:
    web.usual = Reply(CONTENT, {"Content-Type": "image/jpeg", "Content-Disposition": 'attachment; filename="\udcb1\udca8.jpg"'})
    file = await any_ding.download(MEDIA_ID, tmp_path)
    assert names(tmp_path) == [file.name]
    assert file.name.isprintable()
    assert (await any_ding.get_media(media_id=MEDIA_ID)).file_name.isprintable()


async def test_there_always_is_a_name(any_ding: AnyDing, web: Web) -> None:
    web.usual = Reply(b"who knows", {"Content-Type": "application/octet-stream"})
    assert (await any_ding.download("..", io.BytesIO())).name == "download"


# ---- failures


@pytest.mark.parametrize("media_type", ["application/json", "application/json; charset=utf-8", "text/plain", None])
async def test_a_failure_in_a_200_is_raised(any_ding: AnyDing, web: Web, tmp_path: Path, media_type: str | None) -> None:
    web.usual = json_reply(FAILURE, media_type=media_type)
    (tmp_path / "photo.jpg").write_bytes(b"the old one")
    target = io.BytesIO()
    for to in (tmp_path / "photo.jpg", tmp_path, target):
        with pytest.raises(InvalidRequestError) as raised:
            await any_ding.download(MEDIA_ID, to)
        assert raised.value.code == 40007
    assert names(tmp_path) == ["photo.jpg"]
    assert (tmp_path / "photo.jpg").read_bytes() == b"the old one"
    assert target.getvalue() == b""
    with pytest.raises(InvalidRequestError):
        await any_ding.read(MEDIA_ID)


@pytest.mark.parametrize(
    ("reply", "error"),
    [
        (Reply(b"<html>down for maintenance</html>", {"Content-Type": "text/html"}), APIError),
        (Reply(b"<html>" + bytes(200_000), {"Content-Type": "text/html"}), APIError),
        (Reply(b"no such file", status=404), NotFoundError),
        (Reply(bytes(200_000), status=500), ServerError),
    ],
)
async def test_what_is_no_file_is_raised(
    connect: Callable[..., AnyDing], web: Web, tmp_path: Path, reply: Reply, error: type[APIError]
) -> None:
    web.usual = reply
    with pytest.raises(error):
        await connect(max_retries=0).download(MEDIA_ID, tmp_path)
    assert names(tmp_path) == []


@pytest.mark.parametrize(
    "reply",
    [
        Reply(json.dumps({"errcode": 0}).encode(), {"Content-Type": "application/json"}),
        Reply(b"[1, 2]", {"Content-Type": "application/json"}),
        Reply(b'{"errcode": 40007, "rest": "' + b"x" * 100_000 + b'"}', {"Content-Type": "application/json"}),
        Reply(json.dumps(FAILURE).encode(), {"Content-Type": "application/octet-stream"}),
        Reply(b"<html>", {"Content-Type": "text/html", "Content-Disposition": "attachment"}),
        Reply(b"a text", {"Content-Type": "text/plain"}),
        Reply(b""),
    ],
)
async def test_what_is_a_file_is_kept(any_ding: AnyDing, web: Web, tmp_path: Path, reply: Reply) -> None:
    web.usual = reply
    await any_ding.download(MEDIA_ID, tmp_path / "a")
    assert (tmp_path / "a").read_bytes() == reply.body


async def test_a_failure_that_breaks_off(connect: Callable[..., AnyDing], web: Web, tmp_path: Path) -> None:
    web.usual = Reply(b'{"errcode": 40007}', {"Content-Type": "application/json"}, cut=5)
    with pytest.raises(ConnectionLostError):
        await connect(max_retries=0).download(MEDIA_ID, tmp_path)


async def test_a_refused_token_is_replaced(connect: Callable[..., AnyDing], web: Web) -> None:
    token = {"accessToken": "t1", "expireIn": 7200}
    web.answers = [json_reply(token), json_reply({"errcode": 40014, "errmsg": "?"}), json_reply(token | {"accessToken": "t2"})]
    web.usual = Served(CONTENT)
    target = io.BytesIO()
    await connect(credential=InternalApp("k", "s")).download(MEDIA_ID, target)
    assert target.getvalue() == CONTENT
    assert [got.query.get("access_token") for got in web.got] == [None, "t1", None, "t2"]


# ---- redirects


async def test_a_redirect_is_followed_without_the_token(any_ding: AnyDing, web: Web) -> None:
    with Web() as elsewhere:
        elsewhere.answers = [Reply(status=302, headers={"Location": "/b"})]
        elsewhere.usual = Served(CONTENT, cuts=[100_000])
        web.usual = Reply(b"go there", {"Location": f"{elsewhere.url}/a.jpg?sign=1"}, 302)
        target = io.BytesIO()
        file = await any_ding.download(MEDIA_ID, target)
    assert (file.size, target.getvalue()) == (len(CONTENT), CONTENT)
    assert [got.path for got in elsewhere.got] == ["/a.jpg", "/b", "/a.jpg"]
    assert elsewhere.got[2].headers["range"].startswith("bytes=")
    assert "secret-token" not in str(elsewhere.got)
    assert len(web.got) == 2


async def test_a_redirect_to_nowhere(connect: Callable[..., AnyDing], web: Web) -> None:
    ding = connect(max_retries=0)
    for location in ("http://[broken", "ftp://a.example/b", "http://127.0.0.1:1/"):
        web.usual = Reply(status=302, headers={"Location": location})
        with pytest.raises(ConnectionLostError, match="may have reached DingTalk"):  # DingTalk has answered: with the redirect
            await ding.download(MEDIA_ID, io.BytesIO())


# ---- broken connections


async def test_it_goes_on_where_it_was(any_ding: AnyDing, web: Web, tmp_path: Path, pauses: list[float]) -> None:
    cuts = [100_000] * 4
    told: list[int] = []
    web.usual = Served(CONTENT, cuts=cuts)
    file = await any_ding.download(MEDIA_ID, tmp_path / "a.jpg", progress=lambda received, _: told.append(received))
    assert (tmp_path / "a.jpg").read_bytes() == CONTENT
    assert file.size == len(CONTENT)
    assert told == sorted(told)
    assert [wanted and int(wanted[6:-1]) > 0 for wanted in ranges(web)] == [None, True, True, True, True]
    assert {got.headers["if-range"] for got in web.got[1:]} == {'"1"'}
    assert len(pauses) == 4
    assert names(tmp_path) == ["a.jpg"]


DATED = {"Last-Modified": "Tue, 24 Nov 2026 10:00:00 GMT", "ETag": 'W/"weak"'}


async def test_a_date_tells_that_the_file_is_the_same(any_ding: AnyDing, web: Web, pauses: list[float]) -> None:
    web.usual = Served(CONTENT, DATED, cuts=[100_000])
    target = io.BytesIO()
    await any_ding.download(MEDIA_ID, target)
    assert target.getvalue() == CONTENT
    assert web.got[1].headers["if-range"] == DATED["Last-Modified"]
    assert len(pauses) == 1


def odd(reply: Reply) -> list[Any]:
    """Three quarters of a file, then an odd answer."""
    return [Served(CONTENT, cuts=[300_000]), reply]


def part(content_range: str) -> Reply:
    """A part of a file that is said to be another one."""
    return Reply(CONTENT[300_000:], {"Content-Range": content_range, "ETag": '"1"'}, 206)


ODD_ETAG = {"ETag": '"\u00e9"', "Content-Type": "image/jpeg"}
UNMEASURED = Reply(
    b"%x\r\n%b\r\n" % (300_000, CONTENT[:300_000]),
    {"ETag": '"1"', "Content-Type": "image/jpeg", "Transfer-Encoding": "chunked", "Content-Length": ""},
)
"""Breaks off, and does not say how much there is."""

CHANGED = Served(b"another file", {"ETag": '"2"'})


@pytest.mark.parametrize(
    ("answers", "usual", "requests"),
    [
        pytest.param([], Served(CONTENT, ranges=False, cuts=[100_000]), 2, id="ranges are ignored"),
        pytest.param([], Served(CONTENT, {}, cuts=[100_000]), 2, id="nothing tells whether it is the same"),
        pytest.param([Served(CONTENT, cuts=[100_000])], CHANGED, 2, id="it has changed"),
        pytest.param(
            odd(Reply(CONTENT[5:], {"Content-Range": f"bytes 5-{len(CONTENT) - 1}/{len(CONTENT)}"}, 206)),
            Served(CONTENT),
            3,
            id="other part",
        ),
        pytest.param(odd(Reply(b"x", {"Content-Range": "bytes 300000-300000/300001"}, 206)), Served(CONTENT), 3, id="other size"),
        pytest.param(odd(Reply(b"x", {"Content-Range": "bytes 300000-400119/*", "ETag": '"2"'}, 206)), Served(CONTENT), 3, id="other file"),
        pytest.param(odd(Reply(b"x", {}, 206)), Served(CONTENT), 3, id="nobody knows which part"),
        pytest.param(odd(Reply(b"", {"Content-Range": "bytes */5"}, 416)), Served(CONTENT), 3, id="no such part"),
        pytest.param(odd(part(f"bytes {'9' * 5000}-9/9")), Served(CONTENT), 3, id="a number of 5000 digits"),
        pytest.param(odd(part(f"bytes 300000-400119/{'9' * 5000}")), Served(CONTENT), 3, id="a size of 5000 digits"),
        pytest.param(odd(part("bytes 300000-299999/400120")), Served(CONTENT), 3, id="ends before it begins"),
        pytest.param(odd(part("bytes 300000-400120/400120")), Served(CONTENT), 3, id="ends behind the end"),
        pytest.param(odd(part("bytes \u0663-5/9")), Served(CONTENT), 3, id="digits of another script"),
        pytest.param(odd(part("bytes=300000-400119/400120")), Served(CONTENT), 3, id="looks like a question"),
        pytest.param(odd(part("lines 300000-400119/400120")), Served(CONTENT), 3, id="another unit"),
        pytest.param(
            [Served(CONTENT, ODD_ETAG, cuts=[100_000])], Served(CONTENT, ODD_ETAG), 2, id="what tells whether it is the same cannot be sent"
        ),
        pytest.param(
            [UNMEASURED, Reply(CONTENT[300_000:350_000], {"ETag": '"1"', "Content-Range": "bytes 300000-349999/*"}, 206)],
            Served(CONTENT),
            3,
            id="nobody knows the size",
        ),
    ],
)
async def test_else_it_begins_anew(
    any_ding: AnyDing, web: Web, tmp_path: Path, pauses: list[float], answers: list[Any], usual: Served, requests: int
) -> None:
    web.answers, web.usual = copy.deepcopy((answers, usual))
    target = io.BytesIO()
    target.write(b"before ")
    await any_ding.download(MEDIA_ID, target)
    assert target.getvalue() == b"before " + usual.content
    assert len(web.got) == requests
    assert len(pauses) == requests - 1
    web.answers, web.usual = copy.deepcopy((answers, usual))
    await any_ding.download(MEDIA_ID, tmp_path / "a")
    assert (tmp_path / "a").read_bytes() == usual.content


async def test_a_part_tells_the_size_of_the_file(any_ding: AnyDing, web: Web, pauses: list[float]) -> None:
    """Nobody said it before; so a part that is not all of the rest is not taken for that."""
    some = Reply(CONTENT[300_000:350_000], {"ETag": '"1"', "Content-Range": f"bytes 300000-349999/{len(CONTENT)}"}, 206)
    web.answers, web.usual = [UNMEASURED, some], Served(CONTENT)
    target = Dribbling()
    await any_ding.download(MEDIA_ID, target)
    assert target.content == CONTENT
    assert ranges(web) == [None, "bytes=300000-", "bytes=350000-"]
    assert len(pauses) == 2


@pytest.mark.parametrize(("body", "last"), [(CONTENT[300_000:350_000], "bytes=350000-"), (CONTENT[300_000:] + b"more", None)])
async def test_a_part_that_is_not_what_it_says(any_ding: AnyDing, web: Web, pauses: list[float], body: bytes, last: str | None) -> None:
    headers = {"ETag": '"1"', "Content-Range": f"bytes 300000-{len(CONTENT) - 1}/{len(CONTENT)}", "Transfer-Encoding": "chunked"}
    odd_part = Reply(b"%x\r\n%b\r\n0\r\n\r\n" % (len(body), body), headers | {"Content-Length": ""}, 206)
    web.answers, web.usual = [Served(CONTENT, cuts=[300_000]), odd_part], Served(CONTENT)
    target = io.BytesIO()
    await any_ding.download(MEDIA_ID, target)
    assert target.getvalue() == CONTENT
    assert ranges(web) == [None, "bytes=300000-", last]
    assert len(pauses) == 2


async def test_it_gives_up_after_some_tries(any_ding: AnyDing, web: Web, tmp_path: Path, pauses: list[float]) -> None:
    web.usual = Served(CONTENT, {}, cuts=[100_000] * 10)
    with pytest.raises(ConnectionLostError) as raised:
        await any_ding.download(MEDIA_ID, tmp_path / "a.jpg")
    assert raised.value.request_sent
    assert len(web.got) == 3
    assert len(pauses) == 2
    assert names(tmp_path) == []


async def test_parts_that_bring_nothing_end_too(any_ding: AnyDing, web: Web, pauses: list[float]) -> None:
    web.usual = Served(CONTENT, cuts=[100_000, *[0] * 10])
    with pytest.raises(ConnectionLostError):
        await any_ding.download(MEDIA_ID, io.BytesIO())
    assert len(pauses) == 3


async def test_a_part_without_a_question_is_refused(any_ding: AnyDing, web: Web) -> None:
    web.usual = Reply(CONTENT[5:], {"Content-Range": f"bytes 5-{len(CONTENT) - 1}/{len(CONTENT)}"}, 206)
    with pytest.raises(ConnectionLostError, match="another part of the file was answered than asked for"):
        await any_ding.download(MEDIA_ID, io.BytesIO())


async def test_a_file_object_that_cannot_go_back(any_ding: AnyDing, web: Web, pauses: list[float]) -> None:
    web.usual = Served(CONTENT, cuts=[100_000])
    target = Dribbling()
    await any_ding.download(MEDIA_ID, target)  # it need not go back when the download goes on
    assert target.content == CONTENT
    web.usual = Served(CONTENT, ranges=False, cuts=[100_000])
    with pytest.raises(ConnectionLostError):
        await any_ding.download(MEDIA_ID, Dribbling())
    assert len(pauses) == 2


async def test_a_body_that_is_shorter_than_it_says(connect: Callable[..., AnyDing], web: Web, tmp_path: Path) -> None:
    web.usual = Reply(CONTENT, length=len(CONTENT) + 1)
    with pytest.raises(ConnectionLostError):
        await connect(max_retries=0).download(MEDIA_ID, tmp_path / "a.jpg")
    assert names(tmp_path) == []


def test_a_transport_that_does_not_count(tmp_path: Path) -> None:
    def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, headers={"content-length": "10", "content-type": "image/jpeg"}, content=iter([b"123456789"]))

    with httpx.Client(transport=httpx.MockTransport(answer)) as http:
        ding = DingTalk(credential=StaticToken("t"), http_client=http, max_retries=0)
        with pytest.raises(ConnectionLostError, match="9 bytes came instead of 10"):
            ding.media.download(MEDIA_ID, tmp_path / "a.jpg")
    assert names(tmp_path) == []


async def test_a_compressed_file_begins_anew(any_ding: AnyDing, web: Web, pauses: list[float]) -> None:
    squeezed = gzip.compress(CONTENT)
    web.usual = Served(squeezed, {"Content-Encoding": "gzip", "ETag": '"1"', "Content-Type": "image/jpeg"}, cuts=[100_000])
    target = io.BytesIO()
    file = await any_ding.download(MEDIA_ID, target)
    assert (file.size, target.getvalue()) == (len(CONTENT), CONTENT)
    assert ranges(web) == [None, None]
    assert {got.headers["accept-encoding"] for got in web.got} == {"identity"}
    assert len(pauses) == 1


async def test_a_body_that_stops(connect: Callable[..., AnyDing], web: Web, tmp_path: Path) -> None:
    released = threading.Event()
    web.usual = Reply(CONTENT, cut=100_000, stall=released)
    try:
        with pytest.raises(RequestTimeoutError):
            await connect(timeout=httpx.Timeout(5, read=0.2), max_retries=0).download(MEDIA_ID, tmp_path / "a.jpg")
    finally:
        released.set()
    assert names(tmp_path) == []


# ---- stream


async def test_stream(any_ding: AnyDing, web: Web) -> None:
    web.usual = Served(CONTENT, cuts=[100_000])
    stream, content = await any_ding.read(MEDIA_ID)
    assert content == CONTENT
    assert (stream.name, stream.mime_type, stream.size) == (f"{MEDIA_ID}.jpg", "image/jpeg", len(CONTENT))
    assert stream.headers["ETAG"] == '"1"'


async def test_a_stream_may_be_left_early(any_ding: AnyDing, web: Web) -> None:
    for reply in (Served(CONTENT), Reply(CONTENT, {"Content-Type": "text/plain"})):
        web.usual = reply
        _, content = await any_ding.read(MEDIA_ID, pieces=1)
        assert content
        assert CONTENT.startswith(content)


async def test_a_stream_cannot_begin_anew(any_ding: AnyDing, web: Web, pauses: list[float]) -> None:
    web.usual = Served(CONTENT, {}, cuts=[100_000])
    with pytest.raises(ConnectionLostError):
        await any_ding.read(MEDIA_ID)
    assert len(pauses) == 1


async def test_an_error_of_the_caller_leaves_nothing(any_ding: AnyDing, web: Web, tmp_path: Path) -> None:
    def fail(*_: object) -> None:
        raise LookupError("of the caller")

    web.usual = Served(CONTENT)
    with pytest.raises(LookupError, match="of the caller"):
        await any_ding.download(MEDIA_ID, tmp_path / "a.jpg", progress=fail)
    assert names(tmp_path) == []


@pytest.mark.parametrize("media_type", ["image/jpeg", "text/plain"])
async def test_a_cancelled_task_leaves_nothing(connect: Callable[..., AnyDing], web: Web, tmp_path: Path, media_type: str) -> None:
    ding = connect()
    if isinstance(ding.ding, DingTalk):
        return  # has no tasks
    released, begun = threading.Event(), asyncio.Event()
    web.usual = Reply(CONTENT[:20_000], {"Content-Type": media_type}, stall=released, length=len(CONTENT))
    task = asyncio.create_task(ding.download(MEDIA_ID, tmp_path / "a.jpg", progress=lambda *_: begun.set()))
    waiting = asyncio.create_task(begun.wait())
    await asyncio.wait([waiting], timeout=None if media_type == "image/jpeg" else 0.3)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    waiting.cancel()
    released.set()
    assert names(tmp_path) == []


async def test_a_task_that_is_cancelled_while_the_disk_takes_the_rest(
    connect: Callable[..., AnyDing], web: Web, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ding = connect()
    if isinstance(ding.ding, DingTalk):
        return  # has no tasks
    begun, go_on = threading.Event(), threading.Event()

    def fsync(_: int) -> None:
        begun.set()
        go_on.wait(10)

    monkeypatch.setattr(os, "fsync", fsync)
    web.usual = Served(CONTENT)
    task = asyncio.create_task(ding.download(MEDIA_ID, f"{tmp_path}/a/b/"))
    await asyncio.to_thread(begun.wait, 10)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert names(tmp_path) == []
    go_on.set()  # its thread is still there, and has nothing any more that it could put in place
    await asyncio.get_running_loop().shutdown_default_executor()
    assert names(tmp_path) == []


# ---- files that were sent to a robot


async def test_a_file_that_was_sent_to_a_robot(any_ding: AnyDing, web: Web, tmp_path: Path) -> None:
    with Web() as elsewhere:
        elsewhere.usual = Served(PDF, {"Content-Type": "application/octet-stream"})
        web.usual = json_reply({"downloadUrl": f"{elsewhere.url}/x/iAEI.file?Expires=1&Signature=y%3D"})
        file = await any_ding.download_robot_file("mIofN681YE3f", "dingabc", tmp_path)
    assert file == DownloadedFile(tmp_path / "iAEI.pdf", "iAEI.pdf", "application/octet-stream", len(PDF))
    assert web.got[0].headers["x-acs-dingtalk-access-token"] == "secret-token"
    (got,) = elsewhere.got
    assert (got.method, got.query) == ("GET", {"Expires": "1", "Signature": "y="})
    assert "secret-token" not in str(got)


@pytest.mark.parametrize(
    ("file", "name"),
    [
        (InboundFile("file", "mIofN681YE3f", "report.pdf"), "report.pdf"),
        (InboundFile("file", "mIofN681YE3f", "../../etc/passwd"), "passwd"),
        (InboundFile("picture", "mIofN681YE3f"), "iAEI.pdf"),
        (InboundFile("file", "mIofN681YE3f", "/"), "iAEI.pdf"),
    ],
)
async def test_a_file_of_a_message_is_taken_as_it_is(any_ding: AnyDing, web: Web, tmp_path: Path, file: InboundFile, name: str) -> None:
    with Web() as elsewhere:
        elsewhere.usual = Served(PDF, {"Content-Type": "application/octet-stream"})
        web.usual = json_reply({"downloadUrl": f"{elsewhere.url}/x/iAEI.file?Expires=1"})
        kept = await any_ding.download_robot_file(file, "dingabc", tmp_path)
    assert kept == DownloadedFile(tmp_path / name, name, "application/octet-stream", len(PDF))
    assert json.loads(web.got[0].body) == {"downloadCode": "mIofN681YE3f", "robotCode": "dingabc"}


async def test_an_address_that_has_expired(any_ding: AnyDing, web: Web, tmp_path: Path) -> None:
    with Web() as elsewhere:
        elsewhere.usual = Reply(b"<Error>", {"Content-Type": "application/xml"}, 403)
        web.usual = json_reply({"downloadUrl": f"{elsewhere.url}/iAEI.file"})
        with pytest.raises(APIError) as raised:
            await any_ding.download_robot_file("mIofN681YE3f", "dingabc", tmp_path)
    assert (raised.value.status, raised.value.operation) == (403, "get_robot_file_url")
    assert names(tmp_path) == []


EXPIRED = b"""<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>AccessDenied</Code><Message>Request has expired.</Message><RequestId>65A1F0</RequestId></Error>"""


@pytest.mark.parametrize(
    "reply",
    [
        Reply(EXPIRED, {"Content-Type": "application/xml"}, 403),
        Reply(EXPIRED.replace(b"AccessDenied", b"SignatureDoesNotMatch"), {"Content-Type": "application/xml"}, 403),
        Reply(EXPIRED.replace(b"AccessDenied", b"ExpiredToken"), {"Content-Type": "text/xml"}, 400),
        Reply(b"", {}, 403),
        json_reply({"code": "AccessDenied", "message": "Request has expired."}, 403),
    ],
    ids=range(5),
)
async def test_a_host_that_only_keeps_files_says_nothing_of_permissions(any_ding: AnyDing, web: Web, tmp_path: Path, reply: Reply) -> None:
    with Web() as elsewhere:
        elsewhere.usual = reply
        web.usual = Reply(status=302, headers={"Location": f"{elsewhere.url}/a.jpg?Signature=presigned-5a"})
        calls: dict[str, Callable[[], Any]] = {
            "download": lambda: any_ding.download(MEDIA_ID, tmp_path),
            "stream": lambda: any_ding.read(MEDIA_ID),
            "get_media": lambda: any_ding.get_media(media_id=MEDIA_ID),
            "download_robot_file": lambda: any_ding.download_robot_file("mIofN681YE3f", "dingabc", tmp_path),
        }
        for name, call in calls.items():
            if name == "download_robot_file":
                web.usual = json_reply({"downloadUrl": f"{elsewhere.url}/iAEI.file?Signature=presigned-5a"})
            with pytest.raises(NotFoundError, match="expired or wrong: ask DingTalk for a new one") as raised:
                await call()
            assert "presigned-5a" not in str(raised.value)
            assert "ermission" not in str(raised.value)
    assert names(tmp_path) == []


async def test_an_error_of_a_file_host_is_quoted(any_ding: AnyDing, web: Web) -> None:
    with Web() as elsewhere:
        elsewhere.usual = Reply(EXPIRED, {"Content-Type": "application/xml"}, 403)
        web.usual = json_reply({"downloadUrl": f"{elsewhere.url}/iAEI.file"})
        with pytest.raises(
            NotFoundError, match=r"^Request has expired\. \(code AccessDenied, get_robot_file_url, HTTP 403, request id 65A1F0\)"
        ):
            await any_ding.download_robot_file("mIofN681YE3f", "dingabc", io.BytesIO())


@pytest.mark.parametrize("address", ["http://a.example:b/", "", "file:///etc/passwd"])
async def test_an_address_that_is_none(connect: Callable[..., AnyDing], web: Web, address: str) -> None:
    web.usual = json_reply({"downloadUrl": address})
    with pytest.raises(ConnectionFailedError):
        await connect(max_retries=0).download_robot_file("mIofN681YE3f", "dingabc", io.BytesIO())


async def test_hooks_see_the_call_and_the_limiter_only_what_goes_to_dingtalk(connect: Callable[..., AnyDing], web: Web) -> None:
    seen: list[str] = []
    limited: list[str] = []

    class Limiter:
        def wait(self, operation: Any, caller: str) -> None:
            limited.append(operation.id)

        async def wait_async(self, operation: Any, caller: str) -> None:
            limited.append(operation.id)

    ding = connect(on_call=lambda record: seen.append(f"{record.operation.method} {record.outcome}"), limiter=Limiter())
    web.answers = [json_reply({"downloadUrl": f"{web.url}/iAEI.file"})]
    web.usual = Served(PDF, {})
    await ding.download_robot_file("mIofN681YE3f", "dingabc", io.BytesIO())
    assert (seen, limited) == (["POST ok", "GET ok"], ["get_robot_file_url"])


async def test_a_view_has_its_own_timeout(connect: Callable[..., AnyDing], web: Web) -> None:
    released = threading.Event()
    ding = connect(max_retries=0)
    ding.ding = ding.ding.with_options(timeout=httpx.Timeout(5, read=0.2))
    web.answers = [json_reply({"downloadUrl": f"{web.url}/iAEI.file"}), Reply(PDF, cut=3, stall=released)]
    try:
        with pytest.raises(RequestTimeoutError):
            await ding.download_robot_file("mIofN681YE3f", "dingabc", io.BytesIO())
    finally:
        released.set()
