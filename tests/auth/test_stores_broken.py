"""A store that is broken in whatever way costs one warning and no call, and works again when it is mended."""

from __future__ import annotations

import asyncio
import socket
import socketserver
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, cast

import filelock
import pytest
import redis
import redis.asyncio

from dingkit import AsyncDingTalk, DingTalk
from dingkit._auth._token_cache import TokenCache
from dingkit.credentials import IsvCorp, StaticToken, StoredSuiteTicket, UserToken
from dingkit.errors import ConfigurationError
from dingkit.stores import AccessToken, FileStore, MemoryStore, RedisStore, StoreError, TokenStore
from dingkit.stores._base import Outage
from tests.sweep import sweep

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from dingkit.stores import StoreLock
    from tests.auth.conftest import FakeDingTalk
    from tests.auth.redis_server import RedisServer

    Connect = Callable[..., AsyncDingTalk]

REFUSED = {"errcode": 40014, "errmsg": "不合法的access_token"}
STEPS = ("load", "lock", "save", "release")


@pytest.fixture(autouse=True)
def _retry_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ask a store that failed again with the next call, not seconds later."""
    monkeypatch.setattr(Outage, "RETRY_SECONDS", 0.0)


def warnings_of(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.name == "dingkit"]


async def renew(ding: AsyncDingTalk, dingtalk: FakeDingTalk, times: int = 3) -> None:
    """Call, and let DingTalk refuse the token before each next call, so that the store is asked each time."""
    for _ in range(times):
        await ding.jsapi.get_jsapi_ticket()
        dingtalk.refused[await ding.access_token()] = dingtalk.json(REFUSED)


# A store of a user's own


class Lock:
    def __init__(self, store: OwnStore) -> None:
        self._store = store

    def release(self) -> None:
        self._store.do("release")
        self._store.held = False


class OwnStore(TokenStore):
    """`broken` says what each step does instead of its work; it does not call `super().__init__()`."""

    def __init__(self) -> None:
        self.kept: dict[str, AccessToken] = {}
        self.held = False
        self.broken: dict[str, Callable[[], Any]] = {}

    def do(self, step: str) -> None:
        if step in self.broken:
            raise _Instead(self.broken[step]())

    def load(self, key: str) -> AccessToken | None:
        found: AccessToken | None = self._really("load", lambda: self.kept.get(key))
        return found

    def save(self, key: str, token: AccessToken) -> Any:
        return self._really("save", lambda: self.kept.update({key: token}))

    def lock(self, key: str, wait_seconds: float) -> StoreLock | None:
        def lock() -> StoreLock:
            self.held = True
            return Lock(self)

        made: StoreLock | None = self._really("lock", lock)
        return made

    def _really(self, step: str, work: Callable[[], Any]) -> Any:
        try:
            self.do(step)
        except _Instead as instead:
            return instead.args[0]
        return work()


class _Instead(Exception):  # noqa: N818 - carries what is returned instead
    pass


def raising(error: BaseException) -> Callable[[], Any]:
    def fail() -> Any:
        raise error

    return fail


class Unwritable(Exception):  # noqa: N818
    def __str__(self) -> str:
        raise ValueError("no text")


class Panic(BaseException):
    """What libraries that are written in Rust raise."""


ERRORS: list[BaseException] = [
    StoreError("away"),
    ConnectionRefusedError(111, "Connection refused"),
    socket.gaierror(-2, "Name or service not known"),
    TimeoutError(),
    KeyError("access_token"),
    AttributeError("'NoneType' object has no attribute 'get'"),
    NotImplementedError(),
    UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid start byte"),
    StopIteration(),
    AssertionError("a bug"),
    redis.ResponseError("READONLY You can't write against a read only replica."),
    ExceptionGroup("several", [ValueError("one")]),
    Unwritable(),
    Panic("called unwrap on None"),
]


@pytest.mark.parametrize(
    ("steps", "error"),
    [*((STEPS, error) for error in ERRORS), *(((step,), error) for step in STEPS for error in (StoreError("away"), KeyError("a bug")))],
    ids=lambda given: "-".join(given) if isinstance(given, tuple) else type(given).__name__,
)
async def test_whatever_it_raises(
    connect: Connect, dingtalk: FakeDingTalk, caplog: pytest.LogCaptureFixture, error: BaseException, steps: tuple[str, ...]
) -> None:
    store = OwnStore()
    store.broken = dict.fromkeys(steps, raising(error))
    ding = connect(store=store)
    await renew(ding, dingtalk)
    (warning,) = warnings_of(caplog)
    assert warning.startswith("OwnStore is unavailable, going on with this process's own tokens: ")
    store.broken = {}
    await renew(ding, dingtalk)
    assert warnings_of(caplog) == [warning, "OwnStore is available again"]
    await ding.jsapi.get_jsapi_ticket()
    assert store.kept[dingtalk.app.cache_key("app")].value == await ding.access_token()
    assert store.held is False


async def test_it_is_left_alone_for_a_while(connect: Connect, dingtalk: FakeDingTalk, monkeypatch: pytest.MonkeyPatch) -> None:
    """What failed is not tried by every call, nor is anything else for its sake."""
    monkeypatch.setattr(Outage, "RETRY_SECONDS", 1000.0)
    for error in (KeyError("a bug"), OSError("full")):
        store = OwnStore()
        asked: list[str] = []
        store.broken = {"save": raising(error)}
        monkeypatch.setattr(store, "do", lambda step, asked=asked, do=store.do: (asked.append(step), do(step)))
        ding = connect(store=store)
        for _ in range(3):
            await ding.jsapi.get_jsapi_ticket()
        assert asked == ["load", "lock", "load", "save", "release"]


@pytest.mark.parametrize("nothing", [None, False])
async def test_a_lock_that_another_process_keeps(
    connect: Connect, dingtalk: FakeDingTalk, caplog: pytest.LogCaptureFixture, nothing: object
) -> None:
    store = OwnStore()
    store.lease_seconds = 0.01
    store.broken = {"lock": lambda: nothing}
    await renew(connect(store=store), dingtalk, 1)
    assert store.kept
    assert warnings_of(caplog) == []


async def _nothing() -> None:
    """A coroutine, as a method that was written with `async` returns it."""


GOOD = AccessToken("of-another-process", time.time() + 7200)
GARBAGE: dict[str, list[Any]] = {
    "load": [
        "of-another-process",
        b"\x00",
        {"value": "of-another-process"},
        True,
        AccessToken,
        AccessToken(b"bytes", 9e9),  # type: ignore[arg-type]
        AccessToken("v", "soon"),  # type: ignore[arg-type]
        AccessToken("v", float("nan")),
        AccessToken("v", 9e9, None),  # type: ignore[arg-type]
        AccessToken("v", 9e9, "", "now"),  # type: ignore[arg-type]
        AccessToken("", 9e9),
        AccessToken("line\nend", 9e9),
        AccessToken("字", 9e9),
    ],
    "lock": [True, "locked", object()],
}


@pytest.mark.parametrize(
    ("step", "answer"),
    [(step, answer) for step, answers in GARBAGE.items() for answer in answers],
    ids=lambda given: repr(given).partition(" at 0x")[0][:40],
)
async def test_whatever_it_returns(
    connect: Connect, dingtalk: FakeDingTalk, caplog: pytest.LogCaptureFixture, step: str, answer: Any
) -> None:
    store = OwnStore()
    store.broken = {step: lambda: answer}
    ding = connect(store=store)
    await renew(ding, dingtalk)
    (warning,) = warnings_of(caplog)
    assert f"{step} returned" in warning
    assert store.kept, "what it can still do is done, so that a damaged token is replaced"
    store.broken = {}
    await renew(ding, dingtalk)
    assert warnings_of(caplog) == [warning, "OwnStore is available again"]


@pytest.mark.parametrize("step", ["load", "lock", "save"])
async def test_methods_that_are_coroutine_functions(
    connect: Connect, dingtalk: FakeDingTalk, caplog: pytest.LogCaptureFixture, step: str
) -> None:
    store = OwnStore()
    store.broken = {step: _nothing}
    await renew(connect(store=store), dingtalk)
    (warning,) = warnings_of(caplog)
    assert f"{step} is a coroutine function: write it without async" in warning


async def test_something_to_await_that_is_not_a_coroutine(
    connect: Connect, dingtalk: FakeDingTalk, caplog: pytest.LogCaptureFixture
) -> None:
    store = OwnStore()
    future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    store.broken = {"save": lambda: future}
    await renew(connect(store=store), dingtalk)
    (warning,) = warnings_of(caplog)
    assert "save is a coroutine function" in warning


@pytest.mark.parametrize("error", [KeyboardInterrupt, SystemExit, GeneratorExit, asyncio.CancelledError])
def test_what_stops_a_program_stops_it(dingtalk: FakeDingTalk, error: type[BaseException]) -> None:
    store = OwnStore()
    store.broken = {"load": raising(error())}
    with DingTalk(credential=dingtalk.app, store=store, **dingtalk.options) as ding:
        with pytest.raises(error):
            ding.access_token()
        store.broken = {}
        assert ding.access_token() == "token-1"


async def test_a_cancellation_is_one(dingtalk: FakeDingTalk) -> None:
    """The step under way is finished, and what was fetched is kept."""
    started, may_go_on = threading.Event(), threading.Event()

    def slow() -> None:
        started.set()
        may_go_on.wait(10)
        raise OSError("broken as well")

    store = OwnStore()
    store.broken = {"load": slow}
    async with AsyncDingTalk(credential=dingtalk.app, store=store, **dingtalk.options) as ding:
        asking = asyncio.ensure_future(ding.access_token())
        await asyncio.to_thread(started.wait, 10)
        asking.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asking
        store.broken = {}
        may_go_on.set()
        assert await ding.access_token() == "token-1"
    assert len(dingtalk.token_requests) == 1


@dataclass(frozen=True)
class DataStore(TokenStore):
    """A dataclass never calls the `__init__` of its base."""

    kept: dict[str, AccessToken] = field(default_factory=dict)

    def load(self, key: str) -> AccessToken | None:
        return self.kept.get(key)

    def save(self, key: str, token: AccessToken) -> None:
        self.kept[key] = token

    def lock(self, key: str, wait_seconds: float) -> StoreLock | None:
        return MemoryStore().lock(key, wait_seconds)


async def test_a_dataclass_is_a_store(connect: Connect, dingtalk: FakeDingTalk, caplog: pytest.LogCaptureFixture) -> None:
    store = DataStore()
    assert await connect(store=store).access_token() == "token-1"
    assert await connect(store=store).access_token() == "token-1"
    assert len(dingtalk.token_requests) == len(store.kept) == 1
    assert warnings_of(caplog) == []


def test_the_warning_shows_no_token(dingtalk: FakeDingTalk, caplog: pytest.LogCaptureFixture) -> None:
    class Talkative(OwnStore):
        def save(self, key: str, token: AccessToken) -> None:
            raise ValueError(f"cannot write {token.value} at postgres://?access_token=abc9d1f {'x' * 1000}")

    with DingTalk(credential=dingtalk.app, store=Talkative(), **dingtalk.options) as ding:
        token = ding.access_token()
    (warning,) = warnings_of(caplog)
    assert token not in warning
    assert "abc9d1f" not in warning
    assert "cannot write ***" in warning
    assert len(warning) < 500


class TestWhatIsNoStore:
    """A mistake of the program, told when the client is made."""

    @pytest.mark.parametrize(
        ("store", "said"), [(MemoryStore, "not the class MemoryStore itself"), ({}, "not dict"), ("redis://127.0.0.1", "not str")]
    )
    def test_objects_of_other_classes(self, store: Any, said: str) -> None:
        for make in (
            lambda: DingTalk("k", "s", store=store),
            lambda: AsyncDingTalk("k", "s", store=store),
            lambda: DingTalk("k", "s").with_options(store=store),
            lambda: StoredSuiteTicket(store, "suite"),
        ):
            with pytest.raises(ConfigurationError, match=r"inherits from dingkit\.stores\.TokenStore") as caught:
                make()
            assert str(caught.value).endswith(said)

    @sweep("lease", [0, -1, "30", None, True, float("nan"), float("inf")])
    def test_a_lease_that_is_not_a_time(self, lease: Any) -> None:
        store = OwnStore()
        store.lease_seconds = lease
        with pytest.raises(ConfigurationError, match=r"OwnStore\.lease_seconds must be a number of seconds above 0"):
            DingTalk("k", "s", store=store)
        with pytest.raises(ConfigurationError, match="lease_seconds"):
            RedisStore(redis.Redis(), lease_seconds=lease)

    def test_a_property_that_fails(self) -> None:
        class Broken(OwnStore):
            @property
            def shared(self) -> bool:  # type: ignore[override]
                raise RuntimeError("no settings")

        with pytest.raises(ConfigurationError, match="Broken has no usable shared or lease_seconds: RuntimeError: no sett"):
            DingTalk("k", "s", store=Broken())

    def test_a_redis_for_asyncio(self) -> None:
        with pytest.raises(ConfigurationError, match=r"takes a redis\.Redis, not one of redis\.asyncio"):
            RedisStore(redis.asyncio.Redis())  # type: ignore[arg-type]

    @pytest.mark.parametrize(
        "url", ["http://127.0.0.1", "127.0.0.1:6379", "redis://:s3cret-9d1f@127.0.0.1:port-9d1f", "redis://h/?db=x&foo=1"]
    )
    def test_an_address_that_is_none_of_redis(self, url: str) -> None:
        with pytest.raises(ConfigurationError, match="the address of a Redis is such as") as caught:
            RedisStore.from_url(url)
        assert "9d1f" not in str(caught.value)
        assert caught.value.__suppress_context__


# Redis


class Port(socketserver.ThreadingTCPServer):
    """Answers whatever comes with the same bytes, or passes it on to a Redis."""

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, answer: bytes) -> None:
        super().__init__(("127.0.0.1", 0), _Answering)
        self.answer = answer
        self.port = self.server_address[1]


class _Answering(socketserver.BaseRequestHandler):
    server: Port

    def handle(self) -> None:
        try:
            while self.server.answer and self.request.recv(65536):
                self.request.sendall(self.server.answer)
        except OSError:
            return  # the client has gone


@pytest.fixture
def answering() -> Iterator[Callable[[bytes], Port]]:
    """Serve the same bytes on a port of 127.0.0.1."""
    started: list[Port] = []

    def start(answer: bytes) -> Port:
        port = Port(answer)
        started.append(port)
        threading.Thread(target=port.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        return port

    yield start
    for port in started:
        port.shutdown()
        port.server_close()


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n",
        b"SSH-2.0-OpenSSH_9.6\r\n",
        b"\x15\x03\x01\x00\x02\x02\x46",  # an alert of TLS
        b"",
        b"\xff\xfe\x00\r\n" * 3,
        b"$-5\r\n",
        b"*1\r\n",
        b"-NOAUTH Authentication required.\r\n",
        b"-WRONGPASS invalid username-password pair or user is disabled.\r\n",
        b"-READONLY You can't write against a read only replica.\r\n",
        b"-OOM command not allowed when used memory > 'maxmemory'.\r\n",
        b"-LOADING Redis is loading the dataset in memory\r\n",
        b"-MISCONF Redis is configured to save RDB snapshots\r\n",
        b"-NOPERM this user has no permissions to run the 'get' command\r\n",
        b"-MOVED 3999 127.0.0.1:1\r\n",
    ],
    ids=lambda answer: repr(answer[:12]),
)
async def test_something_else_on_the_port_of_redis(
    connect: Connect, dingtalk: FakeDingTalk, answering: Callable[[bytes], Port], answer: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    store = RedisStore.from_url(f"redis://:wrong-9d1f@127.0.0.1:{answering(answer).port}")
    store._redis.connection_pool.connection_kwargs |= {"socket_timeout": 0.1}  # what never answers is waited for
    await renew(connect(store=store), dingtalk, 2)
    warnings = warnings_of(caplog)
    assert len(warnings) == 1, warnings
    assert "RedisStore is unavailable" in warnings[0] or "is ignored and will be replaced" in warnings[0]
    assert "wrong-9d1f" not in warnings[0]


@pytest.mark.parametrize(
    "url",
    [
        "redis://127..0.0.1:6379",
        f"redis://{'x' * 64}:6379",
        "unix:///nowhere/redis.sock",
        "rediss://127.0.0.1:{port}",
        "redis://127.0.0.1:0",
    ],
    ids=["a host with two dots", "a host that is too long", "no socket", "TLS where there is none", "port 0"],
)
async def test_a_wrong_address(
    connect: Connect, dingtalk: FakeDingTalk, answering: Callable[[bytes], Port], url: str, caplog: pytest.LogCaptureFixture
) -> None:
    store = RedisStore.from_url(url.format(port=answering(b"-ERR unknown command\r\n").port))
    await renew(connect(store=store), dingtalk, 2)
    (warning,) = warnings_of(caplog)
    assert "RedisStore is unavailable" in warning


@pytest.fixture
def names(redis_server: RedisServer, request: pytest.FixtureRequest) -> Iterator[tuple[redis.Redis, str]]:
    """A client of the real Redis, and a namespace."""
    client = redis.Redis.from_url(redis_server.url)
    yield client, f"broken-{request.node.name}"
    client.close()


async def test_a_value_of_another_type_in_redis_is_replaced(
    connect: Connect, dingtalk: FakeDingTalk, names: tuple[redis.Redis, str], caplog: pytest.LogCaptureFixture
) -> None:
    client, namespace = names
    name = f"{namespace}:{dingtalk.app.cache_key('app')}"
    client.rpush(name, "a list")
    ding = connect(store=RedisStore(client, namespace=namespace))
    await renew(ding, dingtalk, 2)
    await ding.jsapi.get_jsapi_ticket()
    (away, back) = warnings_of(caplog)
    assert "WRONGTYPE" in away
    assert back == "RedisStore is available again"
    assert client.type(name) == b"string"


def test_a_client_that_fails_in_its_own_way(dingtalk: FakeDingTalk, caplog: pytest.LogCaptureFixture) -> None:
    class Client(redis.Redis):
        def execute_command(self, *args: Any, **options: Any) -> Any:
            raise RuntimeError("patched by a tracer")

    with DingTalk(credential=dingtalk.app, store=RedisStore(Client()), **dingtalk.options) as ding:
        assert ding.access_token() == "token-1"
    (warning,) = warnings_of(caplog)
    assert warning.endswith("Redis does not answer: RuntimeError: patched by a tracer")


def test_a_token_of_other_types_is_not_kept(tmp_path: Path, names: tuple[redis.Redis, str]) -> None:
    odd = AccessToken(b"bytes-9d1f", 9e9)  # type: ignore[arg-type]
    for store in (FileStore(tmp_path), RedisStore(names[0], namespace=names[1])):
        with pytest.raises(StoreError, match="values of other types") as caught:
            store.save("key", odd)
        assert "9d1f" not in str(caught.value)


# Files


async def test_a_file_system_without_locks_is_shared_all_the_same(
    connect: Connect, dingtalk: FakeDingTalk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def acquire(self: filelock.FileLock, *args: Any, **options: Any) -> None:
        raise NotImplementedError("FileSystem does not appear to support flock; use SoftFileLock instead")

    monkeypatch.setattr(filelock.BaseFileLock, "acquire", acquire)
    await renew(connect(store=FileStore(tmp_path)), dingtalk)
    (warning,) = warnings_of(caplog)
    assert "cannot be locked, and is shared without: NotImplementedError: FileSystem does not appear to support flock" in warning
    dingtalk.refused.clear()
    assert await connect(store=FileStore(tmp_path)).access_token() == f"token-{len(dingtalk.token_requests)}"


@pytest.mark.parametrize("what", ["the folder is a file", "a folder in place of the file", "a folder in place of the lock"])
async def test_files_and_folders_in_the_wrong_place(
    connect: Connect, dingtalk: FakeDingTalk, tmp_path: Path, what: str, caplog: pytest.LogCaptureFixture
) -> None:
    directory = tmp_path / "tokens"
    key = dingtalk.app.cache_key("app")
    FileStore(directory).save(key, AccessToken("old", 0.0))
    (path,) = directory.iterdir()
    wrong = {
        "the folder is a file": directory,
        "a folder in place of the file": path,
        "a folder in place of the lock": path.with_suffix(".lock"),
    }[what]
    path.unlink()
    if wrong is directory:
        directory.rmdir()
        directory.write_text("a file")
    else:
        wrong.mkdir()
    ding = connect(store=FileStore(directory))
    await renew(ding, dingtalk)
    (warning,) = warnings_of(caplog)
    wrong.unlink() if wrong is directory else wrong.rmdir()
    await renew(ding, dingtalk)
    assert warnings_of(caplog) == [warning, "FileStore is available again"]


# The ticket of a suite


def test_a_suite_ticket_in_a_broken_store(caplog: pytest.LogCaptureFixture) -> None:
    store = OwnStore()
    tickets = StoredSuiteTicket(store, "suiteabc")
    store.broken = dict.fromkeys(STEPS, raising(ZeroDivisionError("a bug")))
    with pytest.raises(StoreError, match="save failed: ZeroDivisionError: a bug"):
        tickets.save("ticket-77aa51")
    with pytest.raises(StoreError, match="load failed: ZeroDivisionError: a bug"):
        tickets.get()
    store.broken = {}
    tickets.save("ticket-77aa51")
    assert tickets.get() == "ticket-77aa51"
    store.broken = {"load": raising(ValueError("about ticket-77aa51"))}
    assert [tickets.get() for _ in range(3)] == ["ticket-77aa51"] * 3
    (warning,) = warnings_of(caplog)
    assert "ticket-77aa51" not in warning
    store.broken = {}
    assert tickets.get() == "ticket-77aa51"
    assert warnings_of(caplog) == [warning, "OwnStore is available again"]
    assert IsvCorp("suiteabc", "suite-secret", tickets, "ding9f50b15b").kinds


# Memory


class Sessions:
    """People who log in, each for a time."""

    seconds = 7200.0

    def __init__(self, store: TokenStore, monkeypatch: pytest.MonkeyPatch) -> None:
        self.store = store
        self.now = time.time()
        monkeypatch.setattr(time, "time", lambda: self.now)
        monkeypatch.setitem(cast("dict[str, Any]", TokenCache.__init__.__kwdefaults__), "clock", time.time)

    def log_in(self, *names: str, refresh_token: str = "") -> None:
        for name in names:
            self.store.save(name, AccessToken(f"token-of-{name}", self.now + self.seconds, refresh_token, self.now))

    def known(self) -> list[str]:
        return sorted(self.store.local.tokens)


class TestMemory:
    """Nothing stays for ever of people who have gone."""

    def test_what_has_expired_is_forgotten(self, monkeypatch: pytest.MonkeyPatch) -> None:
        sessions = Sessions(MemoryStore(), monkeypatch)
        sessions.log_in(*(f"a{number}" for number in range(90)))
        sessions.now += 3600
        sessions.log_in("b")
        assert len(sessions.known()) == 91
        sessions.now += 3601
        sessions.log_in("c")
        assert sessions.known() == ["b", "c"]
        assert sessions.store.load("b") is not None
        sessions.now += 1_000_000
        assert sessions.store.load("c") is not None, "expired or not, until another one is kept"

    def test_many_are_forgotten_a_few_at_a_time(self, monkeypatch: pytest.MonkeyPatch) -> None:
        sessions = Sessions(MemoryStore(), monkeypatch)
        sessions.log_in(*(f"a{number}" for number in range(350)))
        sessions.now += 7201
        counts = []
        for name in "bcdef":
            sessions.log_in(name)
            counts.append(len(sessions.known()))
        assert counts == [251, 152, 53, 4, 5]

    def test_who_can_be_renewed_stays_as_long_as_the_refresh_token_lives(self, monkeypatch: pytest.MonkeyPatch) -> None:
        sessions = Sessions(MemoryStore(), monkeypatch)
        sessions.log_in("a", refresh_token="refresh")
        sessions.now += 30 * 86400
        sessions.log_in("b")
        assert sessions.known() == ["a", "b"]
        sessions.now += 11 * 86400
        sessions.log_in("c")
        assert sessions.known() == ["c"]

    def test_who_was_renewed_stays(self, monkeypatch: pytest.MonkeyPatch) -> None:
        sessions = Sessions(MemoryStore(), monkeypatch)
        sessions.log_in("a", "b")
        sessions.now += 7000
        sessions.log_in("a")
        sessions.now += 300
        sessions.log_in("c")
        assert sessions.known() == ["a", "c"]
        sessions.now += 7000
        sessions.log_in("d")
        assert sessions.known() == ["c", "d"]

    def test_a_suite_ticket_that_never_ends_stays(self, monkeypatch: pytest.MonkeyPatch) -> None:
        sessions = Sessions(MemoryStore(), monkeypatch)
        tickets = StoredSuiteTicket(sessions.store, "suiteabc")
        tickets.save("ticket")
        sessions.now += 400 * 86400
        sessions.log_in("a")
        assert tickets.get() == "ticket"

    @pytest.mark.parametrize("kind", ["memory", "file"])
    def test_people_of_a_client_leave_its_memory(
        self, dingtalk: FakeDingTalk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
    ) -> None:
        """A shared store keeps the refresh token; the memory of the process does not have to."""
        store: TokenStore = MemoryStore() if kind == "memory" else FileStore(tmp_path)
        sessions = Sessions(store, monkeypatch)
        with DingTalk(credential=dingtalk.app, store=store, **dingtalk.options) as ding:
            known = AccessToken("user-1", sessions.now + 7200, "refresh-1", sessions.now)
            person = UserToken("dingabc", "secret-5f1d", "session-1")
            store.save(person.cache_key("user"), known)
            assert ding.with_options(credential=person).access_token() == "user-1"
            assert person.cache_key("user") in store.local.tokens
            sessions.now += 7300
            ding.access_token()
            assert (person.cache_key("user") in store.local.tokens) is (kind == "memory")
            assert store.load(person.cache_key("user")) == known

    def test_what_could_not_be_saved_stays_until_it_cannot_be_renewed(
        self, dingtalk: FakeDingTalk, monkeypatch: pytest.MonkeyPatch, httpserver: Any
    ) -> None:
        store = OwnStore()
        sessions = Sessions(store, monkeypatch)
        store.broken = {"save": raising(OSError("full"))}
        person = UserToken("dingabc", "secret-5f1d", "session-1", code="code-1")
        httpserver.clear_all_handlers()
        httpserver.expect_request("/v1.0/oauth2/userAccessToken").respond_with_json(
            {"accessToken": "user-1", "refreshToken": "refresh-1", "expireIn": 7200}
        )
        httpserver.expect_request("/v1.0/oauth2/accessToken").respond_with_json({"accessToken": "token-1", "expireIn": 7200})
        with DingTalk(credential=dingtalk.app, store=store, **dingtalk.options) as ding:
            assert ding.with_options(credential=person).access_token() == "user-1"
            sessions.now += 7300
            ding.access_token()
            assert person.cache_key("user") in store.local.unsaved
            assert person.cache_key("user") in store.local.tokens
            sessions.now += 41 * 86400
            ding.access_token()
        assert store.local.unsaved == {dingtalk.app.cache_key("app")}
        assert sessions.known() == [dingtalk.app.cache_key("app")]

    def test_tokens_that_never_end_are_made_anew_after_a_day(self, dingtalk: FakeDingTalk, monkeypatch: pytest.MonkeyPatch) -> None:
        sessions = Sessions(MemoryStore(), monkeypatch)
        with DingTalk(credential=dingtalk.app, store=sessions.store, **dingtalk.options) as ding:
            for number in range(5):
                assert ding.with_options(credential=StaticToken(f"person-{number}")).access_token() == f"person-{number}"
            assert len(sessions.known()) == 5
            sessions.now += 86401
            ding.access_token()
            assert len(sessions.known()) == 1
            assert ding.with_options(credential=StaticToken("person-1")).access_token() == "person-1"

    def test_from_many_threads(self, monkeypatch: pytest.MonkeyPatch) -> None:
        sessions = Sessions(MemoryStore(), monkeypatch)
        sessions.seconds = -1.0

        def work(thread: int) -> None:
            for number in range(500):
                sessions.log_in(f"{thread}-{number}")
                sessions.store.load(f"{thread}-{number - 1}")

        with ThreadPoolExecutor(8) as threads:
            for done in [threads.submit(work, number) for number in range(8)]:
                done.result()
        assert len(sessions.known()) == 1
