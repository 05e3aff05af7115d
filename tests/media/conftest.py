"""A server that receives uploads, and takes them apart independently of httpx: with werkzeug's multipart parser."""

from __future__ import annotations

import asyncio
import functools
import json
import ssl
from contextlib import AsyncExitStack
from typing import TYPE_CHECKING, Any, NamedTuple, Self

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from dingkit import AsyncDingTalk, DingTalk
from dingkit.credentials import StaticToken
from tests.media.web import Web
from tests.pauses import replace_pauses

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

ANSWER = {"errcode": 0, "errmsg": "ok", "media_id": "@lADOADmaWM0CWM0CWA", "type": "file", "created_at": 1605863153573}


class Upload(NamedTuple):
    """What arrived."""

    content: bytes
    file_name: str | None
    mime_type: str
    type_: str


class Uploads:
    """Receives uploads on `url`."""

    def __init__(self) -> None:
        self.received: list[Upload] = []
        self._server = HTTPServer(host="127.0.0.1", port=0, threaded=True)

    def __enter__(self) -> Self:
        self._server.start()
        self._server.expect_request("/media/upload", method="POST").respond_with_handler(self._receive)
        self.url = self._server.url_for("")
        return self

    def __exit__(self, *exception: object) -> None:
        self._server.stop()

    def _receive(self, request: Request) -> Response:
        media = request.files["media"]
        self.received.append(Upload(media.read(), media.filename, media.mimetype, request.args["type"]))
        return Response(json.dumps(ANSWER), content_type="application/json")


@pytest.fixture(scope="session", autouse=True)
def _one_ssl_context() -> Iterator[None]:
    """Every client builds one, which takes longer than most tests here, and none of them talks TLS."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ssl, "create_default_context", functools.cache(ssl.create_default_context))
        yield


@pytest.fixture(scope="module")
def uploads() -> Iterator[Uploads]:
    with Uploads() as uploads:
        yield uploads


@pytest.fixture(scope="module")
def ding(uploads: Uploads) -> Iterator[DingTalk]:
    with DingTalk(credential=StaticToken("token"), base_url=uploads.url) as ding:
        yield ding


@pytest.fixture
async def async_ding(uploads: Uploads) -> AsyncIterator[AsyncDingTalk]:
    async with AsyncDingTalk(credential=StaticToken("token"), base_url=uploads.url) as ding:
        yield ding


class AnyDing:
    """A client of either kind, whose streaming methods are awaited."""

    def __init__(self, ding: DingTalk | AsyncDingTalk) -> None:
        self.ding = ding

    def __getattr__(self, name: str) -> Any:
        method = getattr(self.ding.media, name)
        if isinstance(self.ding, AsyncDingTalk):
            return method
        return lambda *args, **options: asyncio.to_thread(method, *args, **options)

    async def read(self, media_id: str, *, pieces: int | None = None) -> tuple[Any, bytes]:
        """What `stream` gives: itself, and the bytes of its first chunks, or all."""
        if isinstance(self.ding, DingTalk):
            return await asyncio.to_thread(self._read, self.ding, media_id, pieces)
        content = b""
        async with self.ding.media.stream(media_id) as stream:
            async for chunk in stream:
                content += chunk
                if pieces is not None:
                    break
        return stream, content

    @staticmethod
    def _read(ding: DingTalk, media_id: str, pieces: int | None) -> tuple[Any, bytes]:
        content = b""
        with ding.media.stream(media_id) as stream:
            for chunk in stream:
                content += chunk
                if pieces is not None:
                    break
        return stream, content


@pytest.fixture
def web() -> Iterator[Web]:
    """One for each test: what a client still sends when a test is over must not reach the next one."""
    with Web() as web:
        yield web


@pytest.fixture(params=["sync", "async", "aiohttp"])
async def connect(request: pytest.FixtureRequest, web: Web) -> AsyncIterator[Callable[..., AnyDing]]:
    """Make a client that talks to `web`: every test that takes this runs with each client, the asynchronous one on both transports."""
    transport = "aiohttp" if request.param == "aiohttp" else "httpx"
    async with AsyncExitStack() as clients:

        def connect(**options: Any) -> AnyDing:
            settings = {
                "credential": StaticToken("secret-token"),
                "base_url": web.url,
                "api_base_url": web.url,
                "transport": transport,
                **options,
            }
            if request.param == "sync":
                return AnyDing(clients.enter_context(DingTalk(**settings)))
            ding = AsyncDingTalk(**settings)
            clients.push_async_callback(ding.aclose)
            return AnyDing(ding)

        yield connect


@pytest.fixture
def any_ding(connect: Callable[..., AnyDing]) -> AnyDing:
    return connect()


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The pauses that clients made before trying again; they pass at once."""
    made: list[float] = []
    replace_pauses(monkeypatch, made.append)
    return made
