"""A DingTalk that runs on 127.0.0.1, as far as access tokens go, and clients of both kinds that talk to it."""

from __future__ import annotations

import asyncio
import functools
import io
import itertools
import json
import re
import socket
import ssl
import threading
from contextlib import AsyncExitStack, contextmanager
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from dingkit import AsyncDingTalk, DingTalk
from dingkit._auth._single_flight import Flight, SingleFlight
from dingkit.credentials import InternalApp
from dingkit.messages import Text
from dingkit.stores import AccessToken, MemoryStore
from dingtalk_openapi.types import File
from tests.auth.redis_server import RedisServer
from tests.pauses import replace_pauses

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

    from dingtalk_openapi.models import SendWorkNotificationResult, UploadMediaResult

APP = InternalApp("dingabc", "app-secret-5f1d")
SECONDS_UNTIL_A_TEST_GIVES_UP = 10.0

ANSWERS: dict[str, object] = {
    "/get_jsapi_ticket": {"errcode": 0, "errmsg": "ok", "ticket": "ticket-of-oapi-77aa", "expires_in": 7200},
    "/v1.0/oauth2/jsapiTickets": {"jsapiTicket": "ticket-of-api-88bb", "expireIn": 7200},
    "/topapi/message/corpconversation/asyncsend_v2": {"errcode": 0, "errmsg": "ok", "task_id": 256271667526},
    "/media/upload": {"errcode": 0, "errmsg": "ok", "media_id": "@lADOADmaWM0CWM0CWA", "type": "file", "created_at": 1605863153573},
}


def json_response(body: object, status: int = 200, headers: dict[str, str] | None = None) -> Response:
    return Response(json.dumps(body), status, headers, content_type="application/json")


class FakeDingTalk:
    """Hands out `token-1`, `token-2`, … and answers calls, unless they come with a token that it refuses."""

    app = APP
    json = staticmethod(json_response)

    def __init__(self, server: HTTPServer) -> None:
        self.url = server.url_for("/").rstrip("/")
        self.options: dict[str, Any] = {"base_url": self.url, "api_base_url": self.url}
        self.token_requests: list[Request] = []
        self.token_answers: list[Response] = []
        self.before_token: Callable[[], object] = list
        self.calls: list[Request] = []
        self.call_answers: list[Response] = []
        self.before_answer: Callable[[], object] = list
        self.refused: dict[str, Response] = {}
        self.uploads: list[bytes] = []
        self._numbers = itertools.count(1)
        server.expect_request(re.compile(".*")).respond_with_handler(self._answer)

    def will_answer(self, *answers: Response) -> None:
        """Give these answers to the next calls, and the usual ones again after that."""
        self.call_answers = list(answers)

    def will_answer_token_requests(self, *answers: Response) -> None:
        """Give these answers to the next token requests, and new tokens again after that."""
        self.token_answers = list(answers)

    def tokens_used(self) -> list[str | None]:
        """Return the token of each call, in order."""
        return [token_of(call) for call in self.calls]

    def _answer(self, request: Request) -> Response:
        request.get_data()
        if request.path in ("/gettoken", "/v1.0/oauth2/accessToken"):
            return self._token(request)
        self.calls.append(request)
        if "media" in request.files:
            self.uploads.append(request.files["media"].read())
        self.before_answer()
        if self.call_answers:
            return self.call_answers.pop(0)
        return self.refused.get(token_of(request) or "") or json_response(ANSWERS[request.path])

    def _token(self, request: Request) -> Response:
        self.token_requests.append(request)
        self.before_token()
        if self.token_answers:
            return self.token_answers.pop(0)
        value = f"token-{next(self._numbers)}"
        if request.path == "/gettoken":
            return json_response({"errcode": 0, "errmsg": "ok", "access_token": value, "expires_in": 7200})
        return json_response({"accessToken": value, "expireIn": 7200})


def token_of(request: Request) -> str | None:
    return request.args.get("access_token") or request.headers.get("x-acs-dingtalk-access-token")


class WatchedFlights(SingleFlight[AccessToken]):
    """Flights that know how often somebody joined one."""

    def __init__(self) -> None:
        super().__init__()
        self._joined = 0
        self._changed = threading.Condition()

    def join(self, key: str, mine: Flight[AccessToken]) -> Flight[AccessToken]:
        joined = super().join(key, mine)
        with self._changed:
            self._joined += 1
            self._changed.notify_all()
        return joined

    def wait_for(self, number: int) -> None:
        """Wait until somebody has joined for the `number`th time."""
        with self._changed:
            assert self._changed.wait_for(lambda: self._joined >= number, SECONDS_UNTIL_A_TEST_GIVES_UP)


class WatchedStore(MemoryStore):
    """A store whose flights can be watched."""

    def __init__(self) -> None:
        super().__init__()
        self.local.flights = self.watched = WatchedFlights()


@pytest.fixture(scope="session", autouse=True)
def _one_ssl_context() -> Iterator[None]:
    """Every client builds one, which takes longer than most tests here, and none of them talks TLS."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ssl, "create_default_context", functools.cache(ssl.create_default_context))
        yield


@pytest.fixture(scope="session")
def make_httpserver() -> Iterator[HTTPServer]:
    """Threaded, because some tests keep one request waiting for another."""
    with HTTPServer(host="127.0.0.1", port=0, threaded=True) as server:
        yield server


@pytest.fixture(scope="session")
def redis_server() -> Iterator[RedisServer]:
    """A real Redis for all tests; each takes a namespace of its own."""
    with RedisServer() as server:
        yield server


@pytest.fixture
def dingtalk(httpserver: HTTPServer) -> FakeDingTalk:
    return FakeDingTalk(httpserver)


@pytest.fixture
def watched() -> WatchedStore:
    return WatchedStore()


class _Awaited:
    """Makes a synchronous client look like an asynchronous one: each call runs in a thread of its own."""

    def __init__(self, target: object) -> None:
        self._target = target

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._target, name)
        if not callable(value):
            return _Awaited(value) if type(value).__name__.endswith("Api") else value
        if name == "with_options":
            return lambda **options: _Awaited(value(**options))
        return lambda *args, **options: asyncio.to_thread(value, *args, **options)


FLAVOURS: dict[str, tuple[type[DingTalk | AsyncDingTalk], str]] = {
    "sync": (DingTalk, "httpx"),
    "sync fast": (DingTalk, "pyreqwest"),
    "async": (AsyncDingTalk, "httpx"),
    "aiohttp": (AsyncDingTalk, "aiohttp"),
    "async fast": (AsyncDingTalk, "pyreqwest"),
}
"""Both clients on each transport that they have."""


@pytest.fixture(params=["sync", "async", "aiohttp"])
def flavour(request: pytest.FixtureRequest) -> str:
    """A client and its transport; what concerns transports is tested with all `FLAVOURS`."""
    return str(request.param)


@pytest.fixture
async def connect(flavour: str, dingtalk: FakeDingTalk) -> AsyncIterator[Callable[..., AsyncDingTalk]]:
    """Make a client that talks to `dingtalk`: every test that takes this runs with each flavour."""
    kind, transport = FLAVOURS[flavour]
    async with AsyncExitStack() as clients:

        def connect(credential: Any = APP, **options: Any) -> AsyncDingTalk:
            client = kind(credential=credential, **{"transport": transport, **dingtalk.options, **options})
            if isinstance(client, DingTalk):
                clients.callback(client.close)
                return cast("AsyncDingTalk", _Awaited(client))
            clients.push_async_callback(client.aclose)
            return client

        yield connect


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The pauses that clients made before trying again; they pass at once."""
    made: list[float] = []
    replace_pauses(monkeypatch, made.append)
    return made


async def _send(ding: AsyncDingTalk) -> SendWorkNotificationResult:
    return await ding.message.send_work_notification(agent_id=1, userid_list=["zhangsan"], msg=Text("hello"))


@pytest.fixture
def send() -> Callable[[AsyncDingTalk], Any]:
    """Send a message: what must never happen twice."""
    return _send


async def _upload(ding: AsyncDingTalk, payload: bytes | io.IOBase) -> UploadMediaResult:
    binary = io.BytesIO(payload) if isinstance(payload, bytes) else cast("io.BytesIO", payload)
    return await ding.media.upload_media(type_="file", media=File(binary, file_name="report.pdf"))


@pytest.fixture
def upload() -> Callable[[AsyncDingTalk, bytes | io.IOBase], Any]:
    """Upload a file with the given content."""
    return _upload


@pytest.fixture
def unreachable() -> Iterator[str]:
    """The URL of a port that nobody listens on."""
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{bound.getsockname()[1]}"


@contextmanager
def raw_server(answer: bytes) -> Iterator[SimpleNamespace]:
    requests: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve() -> None:
            while True:
                connection, _ = listening.accept()
                with connection:
                    received = connection.recv(65536)
                    if not received:
                        return
                    requests.append(received)
                    connection.sendall(answer)

        thread = threading.Thread(target=serve)
        thread.start()
        port = listening.getsockname()[1]
        yield SimpleNamespace(url=f"http://127.0.0.1:{port}", requests=requests)
        socket.create_connection(("127.0.0.1", port)).close()  # an empty request ends it
        thread.join(SECONDS_UNTIL_A_TEST_GIVES_UP)


@pytest.fixture
def speaking() -> Callable[[bytes], Any]:
    """Serve `answer` to each connection and close it: `with speaking(b"") as server: …`."""
    return raw_server
