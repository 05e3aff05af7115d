"""What every transport promises, with both clients: a failure is a `DingTalkError` that says the truth, and nothing is sent twice."""

from __future__ import annotations

import asyncio
import gc
import gzip
import io
import json
import logging
import os
import socket
import ssl
import threading
import time
import tracemalloc
import warnings
import zlib
from functools import partial
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from dingkit import AsyncDingTalk, DingTalk
from dingkit._http import _decoding
from dingkit.credentials import StaticToken
from dingkit.errors import (
    APIError,
    ArgumentValueError,
    ConnectionFailedError,
    ConnectionLostError,
    DingTalkError,
    RequestTimeoutError,
    TransportError,
)
from dingkit.limiter import LimiterTimeoutError, RateLimiter
from dingkit.messages import Text
from tests.http.conftest import SECONDS, TOKEN, answer, serving

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    import trustme

    from tests.http.conftest import Calling, Server

    Make = Callable[..., Calling]

OK = b'{"errcode":0,"ticket":"t","expires_in":7200}'


def send(ding: Any) -> Any:
    """Call what must not be repeated."""
    return ding.message.send_work_notification(agent_id=1, userid_list=["zhangsan"], msg=Text("hello"))


def with_options(ding: Any, **options: Any) -> Any:
    return ding.with_options(**options).jsapi.get_jsapi_ticket()


def upload(ding: Any, source: object) -> Any:
    return ding.media.upload(source, "file", filename='a "b"\\\n.bin', check_limits=False)


def corp_app_token(ding: Any, corp_id: str) -> Any:
    return ding.token.create_corp_app_token(corp_id=corp_id, client_id="c", client_secret="s" * 20)


def said_packed(encoding: str, body: bytes, request: bytes) -> list[bytes]:
    return [answer(body, f"Content-Encoding: {encoding}")]


def dripping(server: Server, start: bytes, drop: bytes) -> Iterator[bytes]:
    """Send something again and again, until the test is over."""
    yield start
    while not server.over.wait(0.02):
        yield drop


class TestWhatIsSent:
    """The same request, whatever carries it."""

    async def test_a_call(self, calling: Make, server: Server) -> None:
        server.says = lambda request: [answer(b'{"errcode":0,"task_id":1,"errmsg":"ok"}')]
        await calling(server).call(send)
        head, _, body = server.requests[0].partition(b"\r\n\r\n")
        assert head.startswith(f"POST /topapi/message/corpconversation/asyncsend_v2?access_token={TOKEN} HTTP/1.1\r\n".encode())
        headers = {name.lower(): value for name, value in (line.split(b": ", 1) for line in head.split(b"\r\n")[1:])}
        assert headers.pop(b"connection", b"keep-alive") == b"keep-alive"
        assert headers == {
            b"host": server.url.removeprefix("http://").encode(),
            b"user-agent": b"dingkit",
            b"accept": b"application/json",
            b"accept-encoding": b"gzip, deflate",
            b"content-type": b"application/json",
            b"content-length": str(len(body)).encode(),
        }
        sent = {"agent_id": 1, "userid_list": "zhangsan", "msg": {"msgtype": "text", "text": {"content": "hello"}}}
        assert json.loads(body) == sent

    async def test_headers_and_parameters_of_the_caller(self, calling: Make, server: Server) -> None:
        options: dict[str, Any] = {"headers": {"X-Trace": " abc ", "accept": "text/json"}, "params": {"中": "a b&c"}}
        await calling(server).call(lambda ding: ding.with_options(**options).jsapi.get_jsapi_ticket())
        lines = server.requests[0].lower().split(b"\r\n")
        assert b"&%e4%b8%ad=a+b%26c&" in lines[0]
        assert b"x-trace: abc" in lines
        assert [line for line in lines if line.startswith(b"accept:")] == [b"accept: text/json"]

    @pytest.mark.parametrize("name", ["bad name", "", "é", "content-length", "Transfer-Encoding"])
    async def test_a_header_that_cannot_be_sent(self, calling: Make, server: Server, name: str) -> None:
        with pytest.raises(ArgumentValueError, match="the header"):
            await calling(server).call(lambda ding: ding.with_options(headers={name: "x"}).jsapi.get_jsapi_ticket())

    @pytest.mark.parametrize("value", ["é", "a\nb", "\ud83d", "a\x00b"])
    async def test_a_value_that_cannot_be_sent(self, calling: Make, server: Server, value: str) -> None:
        for options in ({"headers": {"x": value}}, {"params": {"x": "\ud83d"}}):
            with pytest.raises(ArgumentValueError, match=r"surrogate|can hold nothing but"):
                await calling(server).call(partial(with_options, **options))
        with pytest.raises(ArgumentValueError, match="half a surrogate pair"):
            await calling(server).call(lambda ding: ding.message.send_work_notification(agent_id=1, userid_list=["z"], msg=Text("\ud83d")))
        assert server.requests == []

    async def test_a_file_arrives_byte_for_byte_and_so_it_comes_back(self, calling: Make, server: Server, tmp_path: Path) -> None:
        content = os.urandom(300_000)
        server.says = lambda request: [answer(b'{"errcode":0,"media_id":"@m","type":"file"}')]
        for source in (content, io.BytesIO(content)):
            await calling(server).call(partial(upload, source=source))
        for request in server.requests:
            assert b'filename="a %22b%22\\\\%0A.bin"' in request
            assert content in request
        pieces = [b"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: 300000\r\n\r\n", content[:7], content[7:]]
        server.says = lambda request: pieces
        received = await calling(server).call(lambda ding: ding.media.download("@m", tmp_path))
        assert received.path.read_bytes() == content
        file = await calling(server).call(lambda ding: ding.media.get_media(media_id="@m"))
        assert file.payload.read() == content

    async def test_a_stream_without_an_end_is_sent_in_chunks(self, calling: Make, server: Server) -> None:
        class Pipe(io.BytesIO):
            def seekable(self) -> bool:
                return False

        server.says = lambda request: [answer(b'{"errcode":0,"media_id":"@m","type":"file"}')]
        await calling(server).call(lambda ding: ding.media.upload(Pipe(b"x" * 1000), "file", filename="a.bin", check_limits=False))
        (request,) = server.requests
        assert b"chunked" in request
        assert b"x" * 1000 in request

    async def test_an_id_is_one_segment_of_a_path(self, calling: Make, server: Server) -> None:
        for corp_id in (".", "..", "\ud83d"):
            with pytest.raises(ArgumentValueError, match=r"corp_?[iI]d"):
                await calling(server).call(partial(corp_app_token, corp_id=corp_id))
        assert server.requests == []


class TestFailures:
    """What was raised, and whether DingTalk may have seen the request."""

    async def failure(self, calling: Calling, work: Callable[[Any], Any] = send) -> TransportError:
        with pytest.raises(TransportError) as caught:
            await calling.call(work)
        assert TOKEN not in f"{caught.value!r} {caught.value} {caught.value.__cause__!r} {caught.value.__context__!r}"
        return caught.value

    async def test_nobody_listens(self, calling: Make, server: Server) -> None:
        with socket.socket() as bound:
            bound.bind(("127.0.0.1", 0))
            url = f"http://127.0.0.1:{bound.getsockname()[1]}"
            error = await self.failure(calling(server, base_url=url))
        assert (type(error), error.request_sent) == (ConnectionFailedError, False)

    async def test_there_is_no_such_host(self, calling: Make, server: Server) -> None:
        error = await self.failure(calling(server, base_url="http://nobody.invalid"))
        assert (type(error), error.request_sent) == (ConnectionFailedError, False)

    @pytest.mark.parametrize(
        "said", [None, [], [b"HTTP/1.1 200 OK\r\nContent-Le"], [answer()[:-5]]], ids=["none", "nothing", "head", "body"]
    )
    async def test_the_connection_breaks(self, calling: Make, server: Server, said: list[bytes] | None) -> None:
        def hang_up(request: bytes) -> Iterator[bytes]:
            yield from said or ()
            raise OSError

        server.says = hang_up
        error = await self.failure(calling(server))
        assert (type(error), error.request_sent) == (ConnectionLostError, True)
        assert len(server.requests) == 1

    async def test_a_kept_connection_breaks_when_it_is_used_again(self, calling: Make, server: Server) -> None:
        def once(request: bytes) -> list[bytes] | None:
            return [answer(b'{"errcode":0,"task_id":1,"errmsg":"ok"}')] if len(server.requests) == 1 else None

        server.says = once
        client = calling(server)

        async def twice(ding: AsyncDingTalk) -> None:
            await send(ding)
            await send(ding)

        def both(ding: DingTalk) -> None:
            send(ding)
            send(ding)

        error = await self.failure(client, both if client.kind is DingTalk else twice)
        assert (type(error), error.request_sent) == (ConnectionLostError, True)
        assert len(server.requests) == 2

    async def test_a_get_is_not_repeated_behind_our_back(self, calling: Make, server: Server) -> None:
        server.says = lambda request: [answer()] if len(server.requests) == 1 else None
        client = calling(server)

        async def twice(ding: AsyncDingTalk) -> None:
            await ding.jsapi.get_jsapi_ticket()
            await ding.jsapi.get_jsapi_ticket()

        def both(ding: DingTalk) -> None:
            ding.jsapi.get_jsapi_ticket()
            ding.jsapi.get_jsapi_ticket()

        await self.failure(client, both if client.kind is DingTalk else twice)
        assert len(server.requests) == 2

    @pytest.mark.parametrize("start", [b"", b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n"], ids=["headers", "body"])
    async def test_nothing_comes(self, calling: Make, server: Server, start: bytes) -> None:
        server.says = lambda request: dripping(server, start, b"")
        error = await self.failure(calling(server, timeout=0.3))
        assert (type(error), error.request_sent) == (RequestTimeoutError, True)

    @pytest.mark.parametrize(
        ("start", "drop"),
        [
            (b"HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\n", b" "),
            (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\n \r\n"),
            (b"", b"HTTP/1.1 103 Early Hints\r\n\r\n"),
            (b"HTTP/1.1 200 OK\r\n", b"x: y\r\n"),
        ],
        ids=["body", "chunks", "hints", "headers"],
    )
    async def test_a_server_that_never_comes_to_an_end_is_left_at_the_deadline(
        self, calling: Make, server: Server, start: bytes, drop: bytes
    ) -> None:
        server.says = lambda request: dripping(server, start, drop)
        error = await self.failure(calling(server, timeout=httpx.Timeout(0.4)))
        assert error.request_sent is True
        if drop != b"x: y\r\n":  # a library may have had enough of headers before
            assert type(error) is RequestTimeoutError
        error = await self.failure(calling(server, timeout=30), lambda ding: send(ding.with_options(timeout=0.4)))
        assert error.request_sent is True

    async def test_a_token_request_ends_whatever_its_timeout_is(
        self, calling: Make, server: Server, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("dingkit._core._requests.TOKEN_SECONDS", 0.4)
        server.says = lambda request: dripping(server, b"HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\n", b" ")
        with pytest.raises(RequestTimeoutError):
            await calling(server, timeout=httpx.Timeout(None)).ticket()

    async def test_tls_that_does_not_come_about_sent_nothing(self, calling: Make, server: Server) -> None:
        with socket.create_server(("127.0.0.1", 0)) as plain:

            def answer_in_the_clear() -> None:
                connection, _ = plain.accept()
                with connection:
                    connection.recv(65536)
                    connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")

            thread = threading.Thread(target=answer_in_the_clear)
            thread.start()
            error = await self.failure(calling(server, base_url=f"https://127.0.0.1:{plain.getsockname()[1]}"))
            thread.join(SECONDS)
        assert (type(error), error.request_sent) == (ConnectionFailedError, False)

    async def test_tls_that_takes_too_long_sent_nothing(self, calling: Make, server: Server) -> None:
        with socket.create_server(("127.0.0.1", 0)) as silent:
            url = f"https://127.0.0.1:{silent.getsockname()[1]}"
            error = await self.failure(calling(server, base_url=url, timeout=httpx.Timeout(5, connect=0.3)))
        assert (type(error), error.request_sent) == (RequestTimeoutError, False)

    async def test_a_certificate_that_nobody_vouches_for(self, calling: Make, secure: Server) -> None:
        error = await self.failure(calling(secure))
        assert (type(error), error.request_sent) == (ConnectionFailedError, False)
        assert secure.requests == []

    async def test_a_certificate_that_the_environment_vouches_for(
        self, calling: Make, secure: Server, authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
        assert (await calling(secure).ticket()).ticket == "t"

    @pytest.mark.parametrize("status", ["403 禁止", "403 \udcff\udcfe", "403", "403  "])
    async def test_a_reason_phrase_is_nobodys_business(self, calling: Make, server: Server, status: str) -> None:
        server.says = lambda request: [answer(b'{"code":"Forbidden","message":"no"}', status=status)]
        with pytest.raises(APIError) as caught:
            await calling(server).call(send)
        assert caught.value.status == 403

    @pytest.mark.parametrize("header", ["X: \udcff\udcfe", "X: 报告", "X: " + "a" * 5000, "Retry-After: ²", "Content-Type: \udcff"])
    async def test_odd_headers(self, calling: Make, server: Server, header: str) -> None:
        server.says = lambda request: [answer(OK, header)]
        assert (await calling(server).ticket()).ticket == "t"

    @pytest.mark.parametrize(
        "said", [b"garbage\r\n\r\n", b"HTTP/9.9 200 OK\r\n\r\n", b"HTTP/1.1 abc OK\r\n\r\n", b"\x00" * 100 + b"\r\n\r\n"]
    )
    async def test_an_answer_that_is_none(self, calling: Make, server: Server, said: bytes) -> None:
        server.says = lambda request: iter([said, *dripping(server, b"", b"")])
        error = await self.failure(calling(server, timeout=0.5))
        assert error.request_sent is True

    @pytest.mark.parametrize("location", ["http://a..b/", "http://[::1", "http://127.0.0.1:99999/", "ftp://a.example/", "//", "\udcff"])
    async def test_a_redirect_to_no_address(self, calling: Make, server: Server, location: str, tmp_path: Path) -> None:
        server.says = lambda request: [answer(b"", f"Location: {location}", status="302 Found")]
        works: list[Callable[[Any], Any]] = [
            lambda ding: ding.media.get_media(media_id="@m"),
            lambda ding: ding.media.download("@m", tmp_path),
        ]
        for work in works:
            with pytest.raises(DingTalkError) as caught:
                await calling(server).call(work)
            assert getattr(caught.value, "request_sent", True) is True

    async def test_options_hold_after_a_redirect(self, calling: Make, server: Server) -> None:
        def redirect(request: bytes) -> Any:
            if b"/elsewhere" in request:
                return dripping(server, b"", b"")
            return [answer(b"", f"Location: {server.url}/elsewhere", status="302 Found")]

        server.says = redirect
        for work in (
            lambda ding: ding.with_options(timeout=0.3).media.get_media(media_id="@m"),
            lambda ding: ding.with_options(timeout=0.3).media.download("@m", io.BytesIO()),
        ):
            error = await self.failure(calling(server), work)
            assert (type(error), error.request_sent) == (RequestTimeoutError, True)

    async def test_the_place_of_a_file_gets_neither_the_token_nor_the_headers_of_the_caller(self, calling: Make, server: Server) -> None:
        with serving() as elsewhere:
            elsewhere.says = lambda request: [answer(b"data", "Content-Disposition: attachment; filename=a.bin")]
            server.says = lambda request: [answer(b"", f"Location: {elsewhere.url}/file?x=%20y", status="302 Found")]
            file = await calling(server).call(lambda ding: ding.with_options(headers={"x-own": "1"}).media.get_media(media_id="@m"))
            assert file.payload.read() == b"data"
            (request,) = elsewhere.requests
        assert request.startswith(b"GET /file?x=%20y HTTP/1.1\r\n")
        assert TOKEN.encode() not in request
        assert b"x-own" not in request.lower()


class TestLargeAnswers:
    """An answer that is not read at once."""

    async def test_it_is_whole(self, calling: Make, server: Server) -> None:
        server.says = lambda request: [answer(OK + b" " * 150_000)]
        assert (await calling(server).call(lambda ding: ding.jsapi.get_jsapi_ticket())).ticket == "t"

    async def test_it_breaks_off(self, calling: Make, server: Server) -> None:
        def some(_: bytes) -> Iterator[bytes]:
            yield answer(OK + b" " * 150_000)[:140_000]
            raise ConnectionError

        server.says = some
        with pytest.raises(TransportError) as caught:
            await calling(server).call(send)
        assert caught.value.request_sent

    async def test_other_times_and_a_request_without_a_body(self, calling: Make, server: Server) -> None:
        def work(ding: Any) -> Any:
            return ding.with_options(timeout=httpx.Timeout(5.0, connect=2.0, pool=1.0), params={"a": [None, True]}).request(
                "POST", "/topapi/nothing"
            )

        def without_end(ding: Any) -> Any:
            return ding.with_options(timeout=httpx.Timeout(None)).request("POST", "/topapi/nothing")

        made = calling(server)
        for _ in range(2):
            assert (await made.call(work))["ticket"] == "t"
            assert (await made.call(lambda ding: ding.jsapi.get_jsapi_ticket())).ticket == "t"
            assert (await made.call(without_end))["ticket"] == "t"
        posts = [request for request in server.requests if request.startswith(b"POST")]
        assert len(posts) == 4
        assert all(b"content-length: 0" in post.lower() for post in posts)


class TestSizes:
    """An answer that is no file has a largest size, after everything it was packed with was taken off."""

    async def test_a_packed_answer(self, calling: Make, server: Server) -> None:
        bare = zlib.compressobj(wbits=-zlib.MAX_WBITS)
        for encoding, body in {
            "gzip": gzip.compress(OK[:9]) + gzip.compress(OK[9:]) + b"\0\0",
            "x-gzip": gzip.compress(OK),
            "deflate": zlib.compress(OK),
            "DEFLATE": bare.compress(OK) + bare.flush(),
            "gzip, deflate": zlib.compress(gzip.compress(OK)),
            "identity": OK,
        }.items():
            server.says = partial(said_packed, encoding, body)
            assert (await calling(server).ticket()).ticket == "t"

    @pytest.mark.parametrize(
        ("encoding", "body", "says"),
        [
            ("gzip", b"no gzip at all", "cannot be decoded"),
            ("gzip", gzip.compress(OK, mtime=0)[:-9], "ends in the middle"),
            ("deflate", zlib.compress(OK)[:-1], "ends in the middle"),
            ("br", OK, "encoded as 'br', which nobody asked for"),
            ("gzip, gzip, gzip, gzip, gzip", OK, "encoded 5 times over"),
        ],
    )
    async def test_an_answer_that_cannot_be_unpacked(self, calling: Make, server: Server, encoding: str, body: bytes, says: str) -> None:
        server.says = lambda request: [answer(body, f"Content-Encoding: {encoding}")]
        for work in (lambda ding: ding.jsapi.get_jsapi_ticket(), lambda ding: ding.media.get_media(media_id="@m")):
            with pytest.raises(TransportError, match=says) as caught:
                await calling(server).call(work)
            assert caught.value.request_sent is True

    async def test_an_answer_that_explodes(self, calling: Make, server: Server) -> None:
        packer, piece = zlib.compressobj(wbits=31), b" " * 1_000_000
        once = b"".join(packer.compress(piece) for _ in range(150)) + packer.flush()
        server.says = lambda request: [answer(gzip.compress(once), "Content-Encoding: gzip, gzip")]
        tracemalloc.start()
        try:
            with pytest.raises(TransportError, match="more than 33554432 bytes"):
                await calling(server).ticket()
            assert tracemalloc.get_traced_memory()[1] < 100_000_000
        finally:
            tracemalloc.stop()

    @pytest.mark.parametrize("is_announced", [True, False])
    async def test_an_answer_without_an_end(
        self, calling: Make, server: Server, monkeypatch: pytest.MonkeyPatch, *, is_announced: bool
    ) -> None:
        monkeypatch.setattr("dingkit._http._connections.MAX_BODY_BYTES", 100_000)
        if is_announced:
            server.says = lambda request: dripping(server, b"HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n", b" " * 65536)
        else:
            server.says = lambda request: dripping(
                server, b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"10000\r\n" + b" " * 65536 + b"\r\n"
            )
        with pytest.raises(TransportError, match="more than 100000 bytes, which no answer of DingTalk has that is not a file"):
            await calling(server).ticket()

    async def test_a_file_may_be_larger(self, calling: Make, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("dingkit._http._connections.MAX_BODY_BYTES", 100)
        server.says = lambda request: [answer(b"x" * 1000).replace(b"application/json", b"image/png")]
        file = await calling(server).call(lambda ding: ding.media.get_media(media_id="@m"))
        assert len(file.payload.read()) == 1000

    def test_what_is_empty_is_complete(self) -> None:
        decoder = _decoding.Decoder({"content-encoding": "gzip"})
        decoder.finish()


class TestDeadline:
    """`deadline=` bounds a call with its token, its retries and its waits."""

    async def test_retries_end_with_it(self, calling: Make, server: Server) -> None:
        server.says = lambda request: [answer(b"{}", status="502 Bad Gateway")]
        started = time.monotonic()
        with pytest.raises(APIError):
            await calling(server, max_retries=50, deadline=1).ticket()
        assert time.monotonic() - started < SECONDS
        assert 1 < len(server.requests) < 10

    async def test_the_last_attempt_ends_with_it(self, calling: Make, server: Server) -> None:
        server.says = lambda request: dripping(server, b"", b"")
        with pytest.raises(RequestTimeoutError) as caught:
            await calling(server).call(lambda ding: ding.with_options(deadline=0.3).jsapi.get_jsapi_ticket())
        assert caught.value.request_sent is True

    async def test_an_attempt_after_it_is_not_begun(self, calling: Make, server: Server) -> None:
        with pytest.raises(RequestTimeoutError, match="the deadline of the call has passed") as caught:
            await calling(server, deadline=1e-9).ticket()
        assert caught.value.request_sent is False
        assert server.requests == []


class TestDeadlineOfTokens:
    """Who waits for a token that somebody else fetches waits until his own deadline, and nobody suffers from that of another."""

    TOKEN_ANSWER = answer(b'{"accessToken":"token-1","expireIn":7200}')

    def hold_first(self, server: Server) -> threading.Event:
        """Answer the first request for a token when the test is over, all others at once."""
        arrived = threading.Event()

        def says(request: bytes) -> Iterator[bytes]:
            if b"accessToken" not in request.split(b" HTTP")[0]:
                yield answer()
            elif arrived.is_set():
                yield self.TOKEN_ANSWER
            else:
                arrived.set()
                server.over.wait(SECONDS)
                yield self.TOKEN_ANSWER

        server.says = says
        return arrived

    def test_of_threads(self, server: Server) -> None:
        arrived = self.hold_first(server)
        options = {"base_url": server.url, "api_base_url": server.url, "max_retries": 0}
        ended: list[object] = []
        with DingTalk("dingabc", "app-secret", **options) as ding:  # type: ignore[arg-type]

            def lead() -> None:
                try:
                    ding.with_options(deadline=1).jsapi.get_jsapi_ticket()
                except DingTalkError as error:
                    ended.append(error)

            leader = threading.Thread(target=lead)
            leader.start()
            assert arrived.wait(SECONDS)
            with pytest.raises(RequestTimeoutError, match="the deadline of the call has passed") as caught:
                ding.with_options(deadline=0.05).jsapi.get_jsapi_ticket()
            assert caught.value.request_sent is False
            assert ding.jsapi.get_jsapi_ticket().ticket == "t"  # waits for the leader, whose deadline passes, and leads itself
            leader.join(SECONDS)
        assert [type(error) for error in ended] == [RequestTimeoutError]

    async def test_of_tasks(self, server: Server) -> None:
        arrived = self.hold_first(server)
        options: dict[str, Any] = {"base_url": server.url, "api_base_url": server.url, "max_retries": 0, "transport": "httpx", "timeout": 1}
        async with AsyncDingTalk("dingabc", "app-secret", **options) as ding:
            leader = asyncio.create_task(ding.with_options(deadline=0.2).jsapi.get_jsapi_ticket())
            assert await asyncio.to_thread(arrived.wait, SECONDS)
            with pytest.raises(RequestTimeoutError, match="the deadline of the call has passed") as caught:
                await ding.with_options(deadline=0.05).jsapi.get_jsapi_ticket()
            assert caught.value.request_sent is False
            with pytest.raises(RequestTimeoutError, match="the deadline of the call has passed"):
                await leader
            with pytest.raises(RequestTimeoutError, match="no complete answer within 1 seconds"):
                await ding.jsapi.get_jsapi_ticket()  # the renewal goes on, and ends at its own deadline
            assert (await ding.jsapi.get_jsapi_ticket()).ticket == "t"

    async def test_a_limiter_waits_no_longer_than_that(self, calling: Make, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
        limiter = RateLimiter()
        monkeypatch.setattr(limiter, "_take", lambda operation, caller: 5.0)
        with pytest.raises(LimiterTimeoutError, match=r"would take 5\.0 seconds more"):
            await calling(server, limiter=limiter, deadline=1).ticket()
        assert server.requests == []


class TestCancelling:
    """A task that is cancelled leaves a client that works, and no connection that somebody else's answer comes over."""

    @pytest.mark.parametrize("transport", ["httpx", "aiohttp", "pyreqwest"])
    async def test_the_next_call_gets_its_own_answer(self, server: Server, transport: Any) -> None:
        arrived = threading.Event()

        def late(request: bytes) -> Iterator[bytes]:
            if len(server.requests) == 1:
                arrived.set()
                server.over.wait(0.2)
                yield answer(b'{"errcode":0,"ticket":"late","expires_in":7200}')
            else:
                yield answer()

        server.says = late
        options: dict[str, Any] = {"base_url": server.url, "transport": transport}
        async with AsyncDingTalk(credential=StaticToken(TOKEN), **options) as ding:
            task = asyncio.create_task(ding.jsapi.get_jsapi_ticket())
            assert await asyncio.to_thread(arrived.wait, SECONDS)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            for _ in range(3):
                assert (await ding.jsapi.get_jsapi_ticket()).ticket == "t"

    @pytest.mark.parametrize("transport", ["httpx", "aiohttp", "pyreqwest"])
    async def test_no_connection_is_left_open_whenever_it_is_cancelled(self, server: Server, transport: Any) -> None:
        with warnings.catch_warnings(record=True, action="always") as caught:
            async with AsyncDingTalk(credential=StaticToken(TOKEN), base_url=server.url, transport=transport) as ding:
                for steps in range(120):
                    tasks = [asyncio.create_task(ding.jsapi.get_jsapi_ticket()) for _ in range(1 + steps % 2)]
                    for _ in range(steps // 2):
                        await asyncio.sleep(0 if steps % 3 else 0.0002)
                    for task in tasks:
                        task.cancel()
                    await asyncio.gather(*tasks, return_exceptions=True)
                assert (await ding.jsapi.get_jsapi_ticket()).ticket == "t"
            gc.collect()
        assert [str(warning.message) for warning in caught] == []

    async def test_connections_that_the_server_ended_are_closed_whenever_it_is_cancelled(self, server: Server) -> None:
        together = threading.Barrier(4)

        def one_each(request: bytes) -> Iterator[bytes]:
            together.wait(SECONDS)
            yield answer(OK)
            together.wait(SECONDS)
            raise OSError("hangs up")

        with warnings.catch_warnings(record=True, action="always") as caught:
            async with AsyncDingTalk(credential=StaticToken(TOKEN), base_url=server.url, transport="httpx") as ding:
                for steps in range(12):
                    server.says = one_each
                    calls = asyncio.gather(*(ding.jsapi.get_jsapi_ticket() for _ in range(3)))
                    await asyncio.to_thread(together.wait, SECONDS)
                    await calls
                    await asyncio.to_thread(together.wait, SECONDS)
                    await asyncio.to_thread(server.wait_for_the_end_of_all)
                    server.says = lambda request: [answer(OK)]
                    task = asyncio.create_task(ding.jsapi.get_jsapi_ticket())
                    for _ in range(steps):
                        await asyncio.sleep(0)
                    task.cancel()
                    await asyncio.gather(task, return_exceptions=True)
            gc.collect()
        assert [str(warning.message) for warning in caught] == []


async def test_no_log_and_no_message_shows_a_token(calling: Make, server: Server, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(1)
    await calling(server).ticket()
    server.says = lambda request: None
    with pytest.raises(TransportError) as caught:
        await calling(server).ticket()
    assert TOKEN not in caplog.text
    assert TOKEN not in str(caught.value)
    assert "HTTP Request: GET" in caplog.text
    assert logging.getLogger("dingkit.http").level == logging.NOTSET


def test_an_answer_with_an_unknown_status_is_logged_too(server: Server, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "dingkit.http")
    server.says = lambda request: [answer(OK, status="299 Odd")]
    with DingTalk(credential=StaticToken(TOKEN), base_url=server.url) as ding:
        ding.jsapi.get_jsapi_ticket()
    assert caplog.text.rstrip().endswith('"HTTP/1.1 299 "')


def test_tls_needs_a_store_that_can_be_read(secure: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv("SSL_CERT_FILE", raising=False)
        monkeypatch.setenv(name, str(tmp_path / "missing"))
        with DingTalk(credential=StaticToken(TOKEN), base_url=secure.url, max_retries=0) as ding, pytest.raises(DingTalkError):
            ding.jsapi.get_jsapi_ticket()
    assert ssl.get_default_verify_paths()
