"""`ding.storage.upload` and `download`: bytes go to and come from a host that gets no token, and arrive whole or not at all."""

from __future__ import annotations

import base64
import hashlib
import io
import os
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from dingkit import AsyncDingTalk, DingTalk
from dingkit.credentials import StaticToken
from dingkit.errors import (
    APIError,
    ArgumentError,
    ConnectionLostError,
    FileChangedError,
    InvalidRequestError,
    MissingArgumentError,
    NotFoundError,
    UnreadableFileError,
)
from dingkit.media import DownloadedFile
from dingkit.models import Dentry
from tests.media.samples import PDF
from tests.media.space import AUTHORIZATION, FOLDER, PARTS, SPACE, WHERE, Space, do
from tests.media.test_upload import buffered
from tests.media.web import Got, Reply, Served, Web, json_reply, names

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.media.conftest import AnyDing

BY_UUID = {"union_id": "unionAbCdEf100", "parent_dentry_uuid": "uuidAbCdEf101"}
EXPIRED = Reply(
    b"<Error><Code>AccessDenied</Code><Message>Request has expired.</Message></Error>", {"Content-Type": "application/xml"}, 403
)


def md5_of(content: bytes) -> str:
    return base64.b64encode(hashlib.md5(content, usedforsecurity=False).digest()).decode()


@pytest.fixture
def space(web: Web) -> Iterator[Space]:
    with Web() as host:
        web.usual = space = Space(host)
        yield space


async def upload(any_ding: AnyDing, *arguments: Any, **options: Any) -> Any:
    return await do(any_ding, "storage", "upload", *arguments, **(options if "union_id" in options else {**WHERE, **options}))


async def download(any_ding: AnyDing, *arguments: Any, **options: Any) -> Any:
    return await do(any_ding, "storage", "download", *arguments, **(options if "union_id" in options else {**WHERE, **options}))


# ---- up


async def test_a_file_into_a_space(any_ding: AnyDing, space: Space, tmp_path: Path) -> None:
    steps: list[tuple[int, int | None]] = []
    (tmp_path / "报告.pdf").write_bytes(PDF)
    file = await upload(any_ding, tmp_path / "报告.pdf", progress=lambda *step: steps.append(step))
    assert (file.id, file.space_id, file.name, file.size) == ("5000600070", "3000400050", "报告.pdf", len(PDF))
    checked = {"md5": hashlib.md5(PDF, usedforsecurity=False).hexdigest(), "size": len(PDF)}
    assert space.asked == [
        (
            f"{SPACE}/files/uploadInfos/query",
            {"protocol": "HEADER_SIGNATURE", "multipart": False, "option": {"preCheckParam": checked}},
        ),
        (f"{SPACE}/files/commit", {"uploadKey": "key1", "name": "报告.pdf", "parentId": "0", "option": {"size": len(PDF)}}),
    ]
    assert space.stored == [("/object/7c01.file", PDF)]
    assert steps[-1] == (len(PDF), len(PDF))


async def test_the_host_of_the_bytes_gets_what_was_signed_and_nothing_else(any_ding: AnyDing, space: Space) -> None:
    await upload(any_ding, PDF, filename="a.pdf")
    (got,) = space.host.got
    assert (got.method, got.query) == ("PUT", {"signature": "presigned-5a"})
    assert (got.headers["authorization"], got.headers["x-oss-date"]) == (AUTHORIZATION, "call 1")
    assert got.headers["content-length"] == str(len(PDF))
    assert "content-type" not in got.headers
    assert "secret-token" not in str(got)


async def test_into_a_folder_by_its_uuid(any_ding: AnyDing, space: Space) -> None:
    await upload(any_ding, io.BytesIO(PDF), filename="a.pdf", conflict_strategy="OVERWRITE", **BY_UUID)
    assert space.asked == [
        (f"{FOLDER}/uploadInfos/query", {"protocol": "HEADER_SIGNATURE", "option": {"preCheckParam": {"size": len(PDF)}}}),
        (f"{FOLDER}/commit", {"uploadKey": "key1", "name": "a.pdf", "option": {"size": len(PDF), "conflictStrategy": "OVERWRITE"}}),
    ]
    assert space.stored == [("/object/7c01.file", PDF)]


async def test_into_a_folder_of_a_space(any_ding: AnyDing, space: Space) -> None:
    await upload(any_ding, PDF, filename="a.pdf", parent_id="5000600071")
    assert space.committed[0]["parentId"] == "5000600071"


@pytest.mark.parametrize("content", [b"", b"x", os.urandom(200_000)], ids=len)
async def test_a_file_of_any_size(any_ding: AnyDing, space: Space, content: bytes) -> None:
    await upload(any_ding, content, filename="a.bin")
    assert space.stored == [("/object/7c01.file", content)]


async def test_a_stream_whose_size_nobody_knows(any_ding: AnyDing, space: Space) -> None:
    content = os.urandom(100_000)
    steps: list[tuple[int, int | None]] = []
    await upload(any_ding, buffered(content), filename="a.bin", part_size=1000, progress=lambda *step: steps.append(step))
    assert space.stored == [("/object/7c01.file", content)]
    assert space.asked[0][1] == {"protocol": "HEADER_SIGNATURE", "multipart": False}
    assert space.committed[0]["option"] == {"size": len(content)}
    assert steps[-1] == (len(content), None)


async def test_in_parts(any_ding: AnyDing, space: Space, tmp_path: Path) -> None:
    content, steps = os.urandom(250_000), list[tuple[int, int | None]]()
    (tmp_path / "film.mp4").write_bytes(content)
    await upload(any_ding, str(tmp_path / "film.mp4"), part_size=100_000, progress=lambda *step: steps.append(step))
    assert space.stored == [("/object/1", content[:100_000]), ("/object/2", content[100_000:200_000]), ("/object/3", content[200_000:])]
    assert space.paths == [f"{SPACE}/files/multiPartUploadInfos/init", PARTS, PARTS, PARTS, f"{SPACE}/files/commit"]
    assert space.asked[0][1]["option"]["preCheckParam"]["md5"] == hashlib.md5(content, usedforsecurity=False).hexdigest()
    assert [body["partNumbers"] for path, body in space.asked if path == PARTS] == [[1], [2], [3]]
    assert space.committed[0] == {"uploadKey": "key1", "name": "film.mp4", "parentId": "0", "option": {"size": 250_000}}
    assert steps == sorted(steps)
    assert steps[-1] == (250_000, 250_000)


async def test_in_parts_into_a_folder_by_its_uuid(any_ding: AnyDing, space: Space) -> None:
    await upload(any_ding, PDF, filename="a.pdf", space_id="3000400050", part_size=10, **BY_UUID)
    assert [content for _, content in space.stored] == [PDF[:10], PDF[10:]]
    assert "md5" not in space.asked[0][1]["option"]["preCheckParam"]
    assert space.paths[-1] == f"{FOLDER}/commit"


async def test_a_file_that_is_no_larger_than_a_part(any_ding: AnyDing, space: Space) -> None:
    await upload(any_ding, PDF, filename="a.pdf", part_size=len(PDF))
    await upload(any_ding, PDF, filename="a.pdf", part_size=1, **BY_UUID)  # in which space is not said
    assert [path for path, _ in space.stored] == ["/object/7c01.file", "/object/7c01.file"]


async def test_a_part_whose_connection_breaks_is_sent_again_alone(any_ding: AnyDing, space: Space, pauses: list[float]) -> None:
    space.host.answers = [Reply(), Reply(b"cut", cut=1), Reply()]
    await upload(any_ding, PDF, filename="a.pdf", part_size=8)
    assert [content for _, content in space.stored] == [PDF[:8], PDF[8:16], PDF[8:16], PDF[16:]]
    assert (len(pauses), len(space.committed)) == (1, 1)


async def test_a_file_whose_connection_breaks_is_sent_again_from_its_start(any_ding: AnyDing, space: Space, pauses: list[float]) -> None:
    space.host.answers = [Reply(b"cut", cut=1)]
    await upload(any_ding, PDF, filename="a.pdf")
    assert space.stored == [("/object/7c01.file", PDF)] * 2
    assert len(pauses) == 1


async def test_a_stream_is_not_sent_again(any_ding: AnyDing, space: Space, pauses: list[float]) -> None:
    space.host.answers = [Reply(b"cut", cut=1)]
    with pytest.raises(ConnectionLostError) as raised:
        await upload(any_ding, buffered(PDF), filename="a.pdf")
    assert "cannot be read again from its start" in str(raised.value.__notes__)
    assert (pauses, space.committed) == ([], [])


async def test_the_md5_of_the_host_is_compared(any_ding: AnyDing, space: Space, pauses: list[float]) -> None:
    wrong = Reply(headers={"Content-MD5": md5_of(b"other")})
    space.host.answers = [Reply(headers={"Content-MD5": md5_of(PDF)}), Reply(headers={"Content-MD5": "nonsense?"}), wrong]
    for name in ("right.pdf", "unreadable.pdf", "wrong, then right.pdf"):
        await upload(any_ding, PDF, filename=name)
    assert len(pauses) == 1
    space.host.usual = wrong
    with pytest.raises(ConnectionLostError, match="the host has other bytes than were sent"):
        await upload(any_ding, PDF, filename="wrong.pdf")
    assert [each["name"] for each in space.committed] == ["right.pdf", "unreadable.pdf", "wrong, then right.pdf"]


async def test_what_the_host_refuses_is_not_committed(any_ding: AnyDing, space: Space) -> None:
    space.host.usual = EXPIRED
    with pytest.raises(NotFoundError, match="Request has expired") as raised:
        await upload(any_ding, PDF, filename="a.pdf")
    assert (raised.value.operation, raised.value.code, len(space.host.got)) == ("get_space_file_upload_info", "AccessDenied", 1)
    assert not {"presigned-5a", "exampleSignature"} & set(str(raised.value).split("="))
    assert space.committed == []


async def test_what_dingtalk_refuses(any_ding: AnyDing, web: Web, space: Space) -> None:
    web.answers = [json_reply({"code": "spaceQuotaInsufficient", "message": "no room", "requestid": "1"}, 400)]
    with pytest.raises(InvalidRequestError, match="no room"):
        await upload(any_ding, PDF, filename="a.pdf")
    assert space.host.got == []


@pytest.mark.parametrize("part_size", [None, 5])
async def test_an_answer_without_an_address(any_ding: AnyDing, web: Web, space: Space, part_size: int | None) -> None:
    nothing: dict[str, Any] = {"resourceUrls": [], "headers": None}
    web.answers = [json_reply({"uploadKey": "key1", "headerSignatureInfo": nothing})]
    if part_size:
        web.answers.append(json_reply({"multipartHeaderSignatureInfos": []}))
    with pytest.raises(APIError, match="names no address for the bytes"):
        await upload(any_ding, PDF, filename="a.pdf", part_size=part_size)
    assert space.stored == []


async def test_an_address_without_headers(any_ding: AnyDing, web: Web, space: Space) -> None:
    web.answers = [json_reply({"uploadKey": "key1", "headerSignatureInfo": {"resourceUrls": [f"{space.host.url}/object/8"]}})]
    await upload(any_ding, PDF, filename="a.pdf")
    assert space.stored == [("/object/8", PDF)]


async def test_a_commit_is_not_repeated(any_ding: AnyDing, web: Web, space: Space) -> None:
    web.answers = [space, Reply(b"cut", cut=1)]
    with pytest.raises(ConnectionLostError) as raised:
        await upload(any_ding, PDF, filename="a.pdf")
    assert raised.value.request_sent
    assert (len(web.got), space.committed) == (2, [])


@pytest.mark.parametrize("more", [b"more", b""])
async def test_a_file_that_changes_while_its_parts_go(any_ding: AnyDing, space: Space, tmp_path: Path, more: bytes) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(PDF)

    def change(_: Got) -> Reply:
        path.write_bytes(PDF + more if more else PDF[:12])
        return Reply()

    space.host.answers = [change]
    with pytest.raises(FileChangedError):
        await upload(any_ding, path, part_size=10)
    assert space.committed == []


async def test_a_file_that_shrinks_while_its_checksum_is_made(any_ding: AnyDing, space: Space) -> None:
    class Shrinking(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            found = super().read(size)
            self.truncate(4)
            return found

    with pytest.raises(FileChangedError, match="shrank"):
        await upload(any_ding, Shrinking(PDF), filename="a.pdf")
    assert space.committed == []


@pytest.mark.parametrize(
    ("options", "error", "said"),
    [
        ({"union_id": "u"}, MissingArgumentError, "space_id is missing: give the id of the space, or parent_dentry_uuid"),
        ({**BY_UUID, "parent_id": "5"}, ArgumentError, "parent_id.*names a folder, as parent_dentry_uuid does"),
        ({**WHERE, "filename": None}, MissingArgumentError, "filename is missing: bytes and streams have no name"),
        ({**WHERE, "part_size": "10"}, ArgumentError, "part_size.*takes a number of bytes, got '10'"),
        ({**WHERE, "part_size": True}, ArgumentError, "part_size.*takes a number of bytes"),
        ({**WHERE, "part_size": 0}, ArgumentError, "part_size.*must be 1 byte at least, got 0"),
    ],
)
async def test_what_cannot_be_meant(any_ding: AnyDing, web: Web, options: dict[str, Any], error: type[Exception], said: str) -> None:
    with pytest.raises(error, match=said):
        await upload(any_ding, PDF, **{"filename": "a.pdf", **options})
    assert web.got == []


async def test_a_file_that_is_not_there(any_ding: AnyDing, web: Web, tmp_path: Path) -> None:
    with pytest.raises(UnreadableFileError, match="cannot be read"):
        await upload(any_ding, tmp_path / "a.pdf")
    assert web.got == []


def test_over_a_client_of_ones_own_and_over_pyreqwest(web: Web, space: Space) -> None:
    with httpx.Client() as http, DingTalk(credential=StaticToken("secret-token"), api_base_url=web.url, http_client=http) as ding:
        ding.storage.upload(PDF, filename="a.pdf", **WHERE)
    with DingTalk(credential=StaticToken("secret-token"), api_base_url=web.url, transport="pyreqwest") as ding:
        ding.storage.upload(PDF, filename="a.pdf", **WHERE)
    assert space.stored == [("/object/7c01.file", PDF)] * 2
    assert not any("content-type" in got.headers for got in space.host.got)


async def test_over_an_asyncio_client_of_ones_own_and_over_pyreqwest(web: Web, space: Space) -> None:
    given: dict[str, Any] = {"credential": StaticToken("secret-token"), "api_base_url": web.url}
    async with httpx.AsyncClient() as http, AsyncDingTalk(**given, http_client=http) as ding:
        await ding.storage.upload(buffered(PDF), filename="a.pdf", **WHERE)
    async with AsyncDingTalk(**given, transport="pyreqwest") as ding:
        await ding.storage.upload(PDF, filename="a.pdf", **WHERE)
    assert space.stored == [("/object/7c01.file", PDF)] * 2
    assert not any("content-type" in got.headers for got in space.host.got)


# ---- down


async def test_a_file_by_its_id(any_ding: AnyDing, space: Space, tmp_path: Path) -> None:
    space.host.usual = Served(PDF, {"Content-Type": "application/octet-stream"})
    file = await download(any_ding, "5000600070", tmp_path, version=3)
    assert file == DownloadedFile(tmp_path / "7c01.pdf", "7c01.pdf", "application/octet-stream", len(PDF))
    assert (tmp_path / "7c01.pdf").read_bytes() == PDF
    assert space.asked == [(f"{SPACE}/dentries/5000600070/downloadInfos/query", {"option": {"version": 3}})]
    (got,) = space.host.got
    assert (got.method, got.headers["authorization"], got.headers["x-oss-date"]) == ("GET", AUTHORIZATION, "call 1")
    assert "secret-token" not in str(got)


async def test_a_file_of_a_list_keeps_its_name(any_ding: AnyDing, space: Space, tmp_path: Path) -> None:
    space.host.usual = Served(PDF, {})
    dentry = Dentry(id="5000600070", space_id="3000400050", name="../报告.pdf")
    file = await download(any_ding, dentry, f"{tmp_path}/kept/", union_id="unionAbCdEf100")
    assert file.path == tmp_path / "kept" / "报告.pdf"
    assert names(tmp_path / "kept") == ["报告.pdf"]
    nameless = Dentry(id="5000600070", space_id="another")
    kept = io.BytesIO()
    assert (await download(any_ding, nameless, kept)).name == "7c01.pdf"
    assert kept.getvalue() == PDF


async def test_a_connection_that_breaks_goes_on_at_a_new_address(
    any_ding: AnyDing, space: Space, tmp_path: Path, pauses: list[float]
) -> None:
    content = os.urandom(300_000)
    space.host.usual = Served(content, cuts=[100_000])
    await download(any_ding, "5000600070", tmp_path / "a.bin")
    assert (tmp_path / "a.bin").read_bytes() == content
    first, second = space.host.got
    assert "range" not in first.headers
    assert second.headers["range"].startswith("bytes=")
    assert [got.headers["x-oss-date"] for got in (first, second)] == ["call 1", "call 2"]
    assert (len(space.asked), len(pauses)) == (2, 1)


async def test_a_file_that_is_not_what_its_checksum_says(any_ding: AnyDing, space: Space, tmp_path: Path, pauses: list[float]) -> None:
    headers = {"ETag": '"1"', "Content-MD5": md5_of(PDF)}
    space.host.answers = [Reply(PDF[::-1], headers)]
    space.host.usual = Served(PDF, headers)
    await download(any_ding, "5000600070", tmp_path / "a.pdf")
    assert (tmp_path / "a.pdf").read_bytes() == PDF
    assert ["range" in got.headers for got in space.host.got] == [False, False]
    space.host.usual = Reply(PDF[::-1], headers)
    with pytest.raises(ConnectionLostError, match="other bytes came than the Content-MD5 of the answer says"):
        await download(any_ding, "5000600070", tmp_path / "b.pdf")
    assert names(tmp_path) == ["a.pdf"]


async def test_a_checksum_of_what_came_in_pieces(any_ding: AnyDing, space: Space, tmp_path: Path, pauses: list[float]) -> None:
    content = os.urandom(300_000)
    space.host.usual = Served(content, {"ETag": '"1"', "Content-MD5": md5_of(content)}, cuts=[100_000])
    await download(any_ding, "5000600070", tmp_path / "a.bin")
    assert (tmp_path / "a.bin").read_bytes() == content
    assert len(space.host.got) == 2


async def test_another_host_gets_no_signature(any_ding: AnyDing, space: Space, tmp_path: Path) -> None:
    with Web() as elsewhere:
        elsewhere.usual = Served(PDF)
        space.host.usual = Reply(b"", {"Location": f"{elsewhere.url}/moved"}, 302)
        await download(any_ding, "5000600070", tmp_path / "a.pdf")
    (got,) = elsewhere.got
    assert not {"authorization", "x-oss-date", "x-acs-dingtalk-access-token"} & got.headers.keys()


async def test_what_cannot_be_downloaded(any_ding: AnyDing, web: Web, space: Space, tmp_path: Path) -> None:
    web.answers = [json_reply({"code": "dentryNotExist", "message": "no file", "requestid": "1"}, 404)]
    with pytest.raises(NotFoundError, match="no file"):
        await download(any_ding, "5000600070", tmp_path)
    web.answers = [json_reply({"headerSignatureInfo": {"resourceUrls": []}})]
    with pytest.raises(APIError, match="names no address") as raised:
        await download(any_ding, "5000600070", tmp_path)
    assert raised.value.operation == "get_file_download_info"
    space.host.usual = EXPIRED
    with pytest.raises(NotFoundError, match="Request has expired"):
        await download(any_ding, "5000600070", tmp_path)
    assert names(tmp_path) == []


@pytest.mark.parametrize(
    ("file", "options", "error", "said"),
    [
        ("5000600070", {"union_id": "u"}, MissingArgumentError, "space_id is missing: the id of a file is good in its space only"),
        ("", WHERE, ArgumentError, "dentry_id.*takes the id of a file"),
        (7, WHERE, ArgumentError, "dentry_id.*takes the id of a file, or a `Dentry`; got 7"),
    ],
)
async def test_what_names_no_file(
    any_ding: AnyDing, web: Web, file: Any, options: dict[str, Any], error: type[Exception], said: str
) -> None:
    with pytest.raises(error, match=said):
        await download(any_ding, file, **options)
    assert web.got == []
