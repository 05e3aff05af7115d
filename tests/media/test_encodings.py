"""Identity is asked for. What is encoded all the same ends properly or is an error, and half a file is never kept."""

from __future__ import annotations

import gzip
import io
import json
import os
import zlib
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from dingkit import AsyncDingTalk, DingTalk
from dingkit.credentials import StaticToken
from dingkit.errors import ConnectionLostError, InvalidRequestError, NotFoundError, TransportError
from tests.media.samples import JPG
from tests.media.web import Reply, Served, Web, json_reply, names

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.media.conftest import AnyDing

CONTENT = JPG + os.urandom(150_000)
MEDIA_ID = "@lADPDq1a2b3c4d5e"


def bare(content: bytes) -> bytes:
    """Deflate as many servers mean it: without the header of zlib."""
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(content) + packer.flush()


def reply(body: bytes, encoding: str, **headers: str) -> Reply:
    return Reply(body, {"Content-Type": "image/jpeg", "Content-Encoding": encoding, **headers})


def chunked(body: bytes, *, end: bool = True) -> bytes:
    return b"%x\r\n%b\r\n" % (len(body), body) + (b"0\r\n\r\n" if end else b"")


HALF = len(CONTENT) // 2
ZIPPED = gzip.compress(CONTENT)
BROKEN = ZIPPED[:-8] + bytes(8)
"""With another checksum."""

WHOLE = {
    "gzip": reply(ZIPPED, "gzip"),
    "its other names": reply(ZIPPED, " X-GZIP , identity,"),
    "several members and zeros": reply(gzip.compress(CONTENT[:HALF]) + gzip.compress(CONTENT[HALF:]) + bytes(30), "gzip"),
    "deflate": reply(zlib.compress(CONTENT), "deflate"),
    "deflate without its header": reply(bare(CONTENT), "deflate"),
    "twice": reply(gzip.compress(zlib.compress(CONTENT)), "deflate, gzip"),
    "identity": reply(CONTENT, "identity"),
    "in chunks": reply(chunked(ZIPPED), "gzip", **{"Transfer-Encoding": "chunked", "Content-Length": ""}),
    "until the connection ends": reply(ZIPPED, "gzip", **{"Content-Length": ""}),
    "as a text": Reply(ZIPPED, {"Content-Type": "text/plain", "Content-Encoding": "gzip"}),
}
HALVES = {
    "gzip": reply(ZIPPED[: len(ZIPPED) // 2], "gzip"),
    "gzip without its checksum": reply(ZIPPED[:-8], "gzip"),
    "gzip without its last byte": reply(ZIPPED[:-1], "gzip"),
    "a second member": reply(ZIPPED + ZIPPED[:40], "gzip"),
    "what follows is no member": reply(ZIPPED + b"rubbish", "gzip"),
    "another checksum": reply(BROKEN, "gzip"),
    "nothing": reply(b"", "gzip"),
    "no gzip": reply(CONTENT, "gzip"),
    "deflate": reply(zlib.compress(CONTENT)[:-1], "deflate"),
    "deflate without its header": reply(bare(CONTENT)[:-1], "deflate"),
    "a byte of deflate": reply(b"\x78", "deflate"),
    "more than deflate": reply(zlib.compress(CONTENT) + b"\0", "deflate"),
    "the inner one of two": reply(gzip.compress(zlib.compress(CONTENT)[:-1]), "deflate, gzip"),
    "the outer one of two": reply(gzip.compress(zlib.compress(CONTENT))[:-1], "deflate, gzip"),
    "in chunks": reply(chunked(ZIPPED[:HALF]), "gzip", **{"Transfer-Encoding": "chunked", "Content-Length": ""}),
    "until the connection ends": reply(ZIPPED[:HALF], "gzip", **{"Content-Length": ""}),
    "a chunk without an end": reply(chunked(CONTENT, end=False), "", **{"Transfer-Encoding": "chunked", "Content-Length": ""}),
    "half a chunk": reply(chunked(CONTENT)[:HALF], "", **{"Transfer-Encoding": "chunked", "Content-Length": ""}),
    "fewer bytes than announced": Reply(ZIPPED, {"Content-Type": "image/jpeg", "Content-Encoding": "gzip"}, length=len(ZIPPED) + 1),
    "as a text": Reply(ZIPPED[:HALF], {"Content-Type": "text/plain", "Content-Encoding": "gzip"}),
    "no gzip, as a text": Reply(b"a text", {"Content-Type": "text/plain", "Content-Encoding": "gzip"}),
    "a small one as JSON": Reply(gzip.compress(b"[1, 2]")[:-4], {"Content-Type": "application/json", "Content-Encoding": "gzip"}),
}
UNKNOWN = {
    "br": reply(b"\x1b\x0f\x00rubbish", "br"),
    "zstd": reply(b"\x28\xb5\x2f\xfd\x00", "zstd"),
    "something": reply(CONTENT, "something"),
    "something within gzip": reply(ZIPPED, "something, gzip"),
    "too many": reply(ZIPPED, ", ".join(["gzip"] * 6)),
    "as a text": Reply(b"a text", {"Content-Type": "text/plain", "Content-Encoding": "br"}),
    "nothing": reply(b"", "br"),
}


@pytest.mark.parametrize("answer", WHOLE.values(), ids=WHOLE)
async def test_what_ends_properly_is_kept(any_ding: AnyDing, web: Web, tmp_path: Path, answer: Reply) -> None:
    web.usual = answer
    file = await any_ding.download(MEDIA_ID, tmp_path / "a")
    assert (tmp_path / "a").read_bytes() == CONTENT
    assert file.size == len(CONTENT)
    stream, content = await any_ding.read(MEDIA_ID)
    assert content == CONTENT
    assert stream.size == (len(CONTENT) if answer.headers["Content-Encoding"] == "identity" else None)
    assert {got.headers["accept-encoding"] for got in web.got} == {"identity"}


async def refused(ding: AnyDing, web: Web, tmp_path: Path, answer: Reply) -> None:
    """See that a download ends in an error wherever it should go, and that nothing is left there."""
    with Web() as elsewhere:
        web.usual = elsewhere.usual = answer
        target, pipe = io.BytesIO(), Pipe()
        target.write(b"before ")
        (tmp_path / "old.jpg").write_bytes(b"the old one")
        for to in (tmp_path, tmp_path / "old.jpg", f"{tmp_path}/a/b/", target, pipe):
            with pytest.raises(TransportError) as raised:
                await ding.download(MEDIA_ID, to)
            assert raised.value.request_sent
        with pytest.raises(TransportError):
            await ding.read(MEDIA_ID)
        web.answers = [json_reply({"downloadUrl": f"{elsewhere.url}/iAEI.file"})]
        with pytest.raises(TransportError):
            await ding.download_robot_file("mIofN681YE3f", "dingabc", tmp_path)
    assert names(tmp_path) == ["old.jpg"]
    assert (tmp_path / "old.jpg").read_bytes() == b"the old one"
    assert target.getvalue() == b"before "


class Pipe(io.RawIOBase):
    """Cannot go back."""

    def writable(self) -> bool:
        return True

    def write(self, piece: Any) -> int:
        return len(piece)


@pytest.mark.parametrize("answer", HALVES.values(), ids=HALVES)
async def test_half_a_file_is_not_kept(connect: Callable[..., AnyDing], web: Web, tmp_path: Path, answer: Reply) -> None:
    await refused(connect(max_retries=0), web, tmp_path, answer)


@pytest.mark.parametrize("answer", UNKNOWN.values(), ids=UNKNOWN)
async def test_what_nobody_can_decode_is_not_kept_nor_asked_for_again(any_ding: AnyDing, web: Web, tmp_path: Path, answer: Reply) -> None:
    await refused(any_ding, web, tmp_path, answer)
    assert len(web.got) == 7
    with pytest.raises(TransportError, match="which was not asked for and cannot be undone here"):
        await any_ding.download(MEDIA_ID, tmp_path)


async def test_an_encoding_of_the_connection_that_nobody_asked_for(connect: Callable[..., AnyDing], web: Web, tmp_path: Path) -> None:
    """HTTP libraries refuse it, or hand on what they did not decode: then it is decoded here."""
    headers = {"Content-Type": "image/jpeg", "Content-Length": "", "Transfer-Encoding": "gzip, chunked"}
    ding = connect(max_retries=0)
    for body in (chunked(ZIPPED), chunked(ZIPPED[:HALF])):
        web.usual = Reply(body, headers)
        try:
            await ding.download(MEDIA_ID, tmp_path / "a.jpg")
        except TransportError:
            assert names(tmp_path) == []
        else:
            assert (tmp_path / "a.jpg").read_bytes() == CONTENT
            (tmp_path / "a.jpg").unlink()


async def test_it_begins_anew(any_ding: AnyDing, web: Web, pauses: list[float]) -> None:
    """A proxy may have cut it, and may not do so again."""
    web.answers, web.usual = [HALVES["gzip"], HALVES["as a text"]], WHOLE["gzip"]
    target = io.BytesIO()
    await any_ding.download(MEDIA_ID, target)
    assert target.getvalue() == CONTENT
    assert [got.headers.get("range") for got in web.got] == [None, None, None]
    assert len(pauses) == 2


async def test_a_part_that_is_encoded_is_none(any_ding: AnyDing, web: Web, pauses: list[float]) -> None:
    part = f"bytes {HALF}-{len(CONTENT) - 1}/{len(CONTENT)}"
    encoded = Reply(gzip.compress(CONTENT[HALF:]), {"Content-Range": part, "Content-Encoding": "gzip"}, 206)
    web.answers, web.usual = [Served(CONTENT, cuts=[HALF]), encoded], Served(CONTENT)
    target = io.BytesIO()
    await any_ding.download(MEDIA_ID, target)
    assert target.getvalue() == CONTENT
    assert len(pauses) == 2


async def test_few_bytes_that_stand_for_many(any_ding: AnyDing, web: Web) -> None:
    """They are decoded piece by piece, and a file may be of any size."""
    large = bytes(3 * 1024 * 1024)
    for body, encoding in ((gzip.compress(gzip.compress(large)), "gzip, gzip"), (bare(large), "deflate")):
        for media_type in ("image/jpeg", "text/plain"):
            web.usual = Reply(body, {"Content-Type": media_type, "Content-Encoding": encoding})
            told: list[int] = []
            file = await any_ding.download(MEDIA_ID, io.BytesIO(), progress=lambda received, _, told=told: told.append(received))
            assert file.size == told[-1] == len(large)
            assert len(told) > 2


@pytest.mark.parametrize("encoding", ["gzip", "br"])
async def test_a_failure_that_cannot_be_decoded_is_told_by_its_status(
    connect: Callable[..., AnyDing], web: Web, tmp_path: Path, encoding: str
) -> None:
    web.usual = Reply(b"no such file", {"Content-Encoding": encoding}, 404)
    with pytest.raises(NotFoundError):
        await connect(max_retries=0).download(MEDIA_ID, tmp_path)
    assert names(tmp_path) == []


async def test_a_failure_that_is_encoded_is_read(any_ding: AnyDing, web: Web, tmp_path: Path) -> None:
    failure = gzip.compress(json.dumps({"errcode": 40007, "errmsg": "?"}).encode())
    web.usual = Reply(failure, {"Content-Type": "application/json", "Content-Encoding": "gzip"}, 404)
    with pytest.raises(InvalidRequestError, match="code 40007"):
        await any_ding.download(MEDIA_ID, tmp_path)


@pytest.mark.parametrize("size", [len(ZIPPED), HALF], ids=["whole", "half"])
def test_an_answer_that_was_made_whole(tmp_path: Path, size: int) -> None:
    def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, headers={"Content-Type": "image/jpeg", "Content-Encoding": "gzip"}, content=ZIPPED[:size])

    with httpx.Client(transport=httpx.MockTransport(answer)) as http:
        ding = DingTalk(credential=StaticToken("t"), http_client=http, max_retries=0)
        if size == len(ZIPPED):
            assert ding.media.download(MEDIA_ID, tmp_path).size == len(CONTENT)
        else:
            with pytest.raises(ConnectionLostError, match=f"the file, which is encoded as 'gzip', breaks off after {HALF} bytes"):
                ding.media.download(MEDIA_ID, tmp_path)
            assert names(tmp_path) == []


async def test_an_answer_that_a_hook_has_read(web: Web, tmp_path: Path) -> None:
    async def read(response: httpx.Response) -> None:
        await response.aread()

    web.usual = Served(CONTENT)
    with httpx.Client(event_hooks={"response": [httpx.Response.read]}) as http:
        ding = DingTalk(credential=StaticToken("t"), base_url=web.url, http_client=http)
        assert ding.media.download(MEDIA_ID, tmp_path).size == len(CONTENT)
    async with httpx.AsyncClient(event_hooks={"response": [read]}) as async_http:
        async_ding = AsyncDingTalk(credential=StaticToken("t"), base_url=web.url, http_client=async_http)
        assert (await async_ding.media.download(MEDIA_ID, tmp_path)).size == len(CONTENT)
