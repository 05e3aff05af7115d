"""A store that is broken, in whatever way, costs one warning and no call; and failures are told before anything is given back."""

from __future__ import annotations

import asyncio
import socket
import threading
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
import redis
from redis.backoff import NoBackoff
from redis.retry import Retry

from dingkit.callback import CallbackHandler, EventHandler
from dingkit.errors import DingTalkError
from dingkit.events import parse
from dingkit.oauth import new_state, verify_state
from dingkit.seen import MemorySeen, RedisSeen
from dingkit.stores import StoreError
from tests.web.delivery import SECONDS_UNTIL_A_TEST_GIVES_UP, Delivery, message
from tests.web.pushes import NOW, crypto, joined, push

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from dingkit.callback import Reply
    from dingkit.seen import SeenStore

Client = partial(redis.Redis, retry=Retry(NoBackoff(), 0), socket_timeout=5, socket_connect_timeout=5)


class Odd(BaseException):
    """Nothing that anybody catches."""


class UnreadableError(Exception):
    def __str__(self) -> str:
        raise ValueError("no text")


class Awaited:
    def __await__(self) -> Iterator[None]:
        raise AssertionError


def raising(error: BaseException) -> Callable[..., Any]:
    def method(*arguments: object) -> Any:
        raise error

    return method


async def asynchronous(*arguments: object) -> bool:
    raise AssertionError


DEFECTS: dict[str, Callable[..., Any]] = {
    "raises": raising(ConnectionError("gone")),
    "raises StoreError": raising(StoreError("gone")),
    "raises StopIteration": raising(StopIteration()),
    "raises what nobody catches": raising(Odd()),
    "raises without a text": raising(UnreadableError()),
    "is asynchronous": asynchronous,
    "returns what is awaited": lambda *arguments: Awaited(),
    "is missing": None,  # type: ignore[dict-item]
}
RESULTS: dict[str, Callable[..., Any]] = {
    "returns text": lambda *arguments: "maybe",
    "returns an object": lambda *arguments: object(),
    "returns a list": lambda *arguments: ["new"],
}


@pytest.fixture(params=DEFECTS)
def defect(request: pytest.FixtureRequest) -> Callable[..., Any]:
    return DEFECTS[request.param]


@pytest.fixture(params=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(params=[True, False], ids=["shared", "local"])
def seen(request: pytest.FixtureRequest) -> MemorySeen:
    seen = MemorySeen()
    seen.shared = request.param
    return seen


def handler_of(seen: SeenStore, **options: Any) -> CallbackHandler:
    return CallbackHandler(crypto, seen=seen, clock=lambda: NOW, answer_within=SECONDS_UNTIL_A_TEST_GIVES_UP, **options)


async def handle(handler: CallbackHandler, kind: str) -> Reply:
    request = push(joined("e1"))
    return await (handler.handle_async(*request) if kind == "async" else asyncio.to_thread(handler.handle, *request))


def warnings(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.levelname == "WARNING"]


async def test_over_http_a_store_that_knows_nothing_puts_the_push_off(
    seen: MemorySeen, kind: str, defect: Any, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    handler, got = handler_of(seen), list[object]()
    handler.on()(got.append)
    for names in (("add",), ("claim",), ("claim", "discard", "give_back"), ("add", "claim", "complete", "give_back", "discard", "renew")):
        with monkeypatch.context() as patch:
            for name in names:
                patch.setattr(seen, name, defect)
            caplog.clear()
            assert (await handle(handler, kind)).status == 503
            assert [text.partition(":")[0] for text in warnings(caplog)] == [
                "a callback is deferred, because it is not known whether it is new"
            ]
    assert (await handle(handler, kind)).status == 200
    assert len(got) == 1
    await handler.aclose()


async def test_over_http_what_cannot_be_completed_is_done(
    seen: MemorySeen, kind: str, defect: Any, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    handler, got = handler_of(seen), list[object]()
    handler.on()(got.append)
    monkeypatch.setattr(seen, "complete", defect)
    assert (await handle(handler, kind)).status == 200
    assert (len(got), len(warnings(caplog))) == (1, 1)
    assert "can come twice" in caplog.text
    await handler.aclose()


@pytest.mark.parametrize("name", ["give_back", "discard"])
async def test_over_http_what_cannot_be_given_back_is_put_off(
    seen: MemorySeen, kind: str, defect: Any, name: str, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    failures: list[str] = []
    handler = handler_of(seen, on_error=lambda what, error: failures.append(str(error)))
    handler.on()(raising(LookupError("no database")))
    monkeypatch.setattr(seen, name, defect)
    assert (await handle(handler, kind)).status == 503
    assert (failures, len(warnings(caplog))) == (["no database"], 1)
    await handler.aclose()


@pytest.mark.parametrize("name", ["add", "claim", "renew"])
@pytest.mark.parametrize("result", RESULTS.values(), ids=RESULTS)
async def test_what_is_not_a_result_is_none(
    seen: MemorySeen, kind: str, name: str, result: Any, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(seen, name, result)
    handler = handler_of(seen, claim_seconds=0.03)
    handler.on()(lambda event: until_warned(caplog) if name == "renew" else None)
    assert (await handle(handler, kind)).status == (200 if name == "renew" else 503)
    assert len(warnings(caplog)) == 1
    assert "the store failed: " in caplog.text
    await handler.aclose()


def until_warned(caplog: pytest.LogCaptureFixture) -> None:
    waiting = threading.Event()
    for _ in range(1000):
        if warnings(caplog) or waiting.wait(SECONDS_UNTIL_A_TEST_GIVES_UP / 1000):
            break


@pytest.mark.parametrize(("result", "status"), [(1, 200), (0, 403), (None, 403), (True, 200)])
async def test_what_clients_of_databases_return_is_understood(
    kind: str, result: object, status: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = MemorySeen()
    monkeypatch.setattr(seen, "add", lambda *arguments: result)
    handler = handler_of(seen)
    assert (await handle(handler, kind)).status == status


async def test_a_message_is_delivered_with_any_store(
    seen: MemorySeen, kind: str, defect: Any, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    deliver, got = Delivery("message", kind), list[object]()
    handler = EventHandler(seen=seen)
    deliver.register(handler, got.append)
    for name in ("claim", "renew", "complete", "give_back"):
        monkeypatch.setattr(seen, name, defect)
    assert await deliver(handler)
    assert (len(got), len(warnings(caplog))) == (1, 1)
    assert "a message to a robot is delivered, although it is not known whether it is new" in caplog.text
    caplog.clear()
    failing = EventHandler(seen=seen)
    deliver.register(failing, raising(LookupError("no database")))
    with pytest.raises(LookupError):
        await deliver(failing)
    assert len(warnings(caplog)) == 1
    await handler.aclose()
    await failing.aclose()


async def test_an_event_that_comes_another_way_waits_for_the_store(
    seen: MemorySeen, kind: str, defect: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    handler, got, deliver = EventHandler(seen=seen), list[object](), Delivery("event", kind)
    deliver.register(handler, got.append)
    with monkeypatch.context() as patch:
        patch.setattr(seen, "claim", defect)
        with pytest.raises(StoreError):
            await deliver(handler)
    assert await deliver(handler)
    assert len(got) == 1
    await handler.aclose()


@pytest.mark.parametrize("error", [KeyboardInterrupt, SystemExit, asyncio.CancelledError])
async def test_what_ends_the_program_passes_and_leaves_nothing_behind(error: type[BaseException], monkeypatch: pytest.MonkeyPatch) -> None:
    seen, got = MemorySeen(), list[object]()
    handler = EventHandler(seen=seen)
    handler.on()(got.append)
    with monkeypatch.context() as patch:
        patch.setattr(seen, "claim", raising(error()))
        with pytest.raises(error):
            handler.deliver(parse(joined("e1")))
    assert handler.deliver(parse(joined("e1")))
    handler.close()


class Undecided(MemorySeen):
    @property
    def shared(self) -> bool:  # type: ignore[override]
        raise ConnectionError("gone")

    @property
    def renew(self) -> Any:
        raise ConnectionError("gone")


async def test_a_store_that_does_not_say_whether_it_blocks_is_asked_in_a_thread() -> None:
    seen, asked_in = Undecided(), list[threading.Thread]()
    claim = seen.claim
    seen.claim = lambda *arguments: asked_in.append(threading.current_thread()) or claim(*arguments)  # type: ignore[method-assign, func-returns-value]
    handler = EventHandler(seen=seen)
    handler.on()(print)
    assert await handler.deliver_async(parse(joined("e1")))
    assert asked_in != [threading.main_thread()]
    await handler.aclose()


def test_a_login_is_refused_when_it_is_not_known_whether_its_state_was_used(defect: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    seen, secret = MemorySeen(), "a-long-random-secret-of-ours"
    state = new_state(secret, "session")
    with monkeypatch.context() as patch:
        patch.setattr(seen, "add", defect)
        with pytest.raises(StoreError):
            verify_state(state, secret, "session", seen=seen)
    assert verify_state(state, secret, "session", seen=seen) == "/"


# Redis


@contextmanager
def no_redis() -> Iterator[int]:
    """Something else on a port."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        ending = threading.Event()

        def answer() -> None:
            while not ending.is_set():
                connection, _ = server.accept()
                with connection:
                    if not ending.is_set():
                        connection.recv(4096)
                        connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")

        thread = threading.Thread(target=answer)
        thread.start()
        port: int = server.getsockname()[1]
        try:
            yield port
        finally:
            ending.set()
            socket.create_connection(("127.0.0.1", port)).close()
            thread.join()


@pytest.fixture(params=["no host", "no server", "no Redis", "wrong password"])
def bad_redis(request: pytest.FixtureRequest) -> Iterator[RedisSeen]:
    with no_redis() as port:
        yield RedisSeen(
            {
                "no host": lambda: Client(host="redis..example"),
                "no server": lambda: Client(port=9),
                "no Redis": lambda: Client(port=port),
                "wrong password": lambda: Client(
                    unix_socket_path=request.getfixturevalue("redis_socket"), username="nobody", password="wrong-5f1d9c"
                ),
            }[request.param]()
        )


async def test_a_redis_that_is_set_up_wrongly(bad_redis: RedisSeen, kind: str, caplog: pytest.LogCaptureFixture) -> None:
    handler, got = handler_of(bad_redis), list[object]()
    handler.on()(got.append)
    handler.on_robot_message(got.append)
    assert (await handle(handler, kind)).status == 503
    assert len(warnings(caplog)) == 1
    caplog.clear()
    assert await Delivery("message", kind)(handler)
    assert (len(got), len(warnings(caplog))) == (1, 1)
    assert "5f1d9c" not in caplog.text
    for ask in (bad_redis.add, partial(bad_redis.claim, "a"), partial(bad_redis.renew, "a"), bad_redis.complete):
        with pytest.raises(StoreError, match="Redis does not answer"):
            ask("a", 60)
    bad_redis.give_back("a", "me")
    bad_redis.discard("a")
    await handler.aclose()


@pytest.mark.parametrize("decodes", [True, False])
@pytest.mark.parametrize("value", ["text", b"\xff\xfe", "", ["a list"]], ids=["text", "bytes", "empty", "list"])
def test_a_damaged_value_is_replaced(redis_socket: str, decodes: bool, value: Any, caplog: pytest.LogCaptureFixture) -> None:  # noqa: FBT001
    client = Client(unix_socket_path=redis_socket, decode_responses=decodes)
    client.flushall()
    seen, key = RedisSeen(client), "event:e1"
    client.rpush(f"dingkit:seen:{key}", *value) if isinstance(value, list) else client.set(f"dingkit:seen:{key}", value)
    assert [seen.claim(key, owner, 60) for owner in ("me", "you")] == ["new", "claimed"]
    assert 0 < int(str(client.pttl(f"dingkit:seen:{key}"))) <= 60_000
    assert len(warnings(caplog)) == 1
    assert seen.renew(key, "me", 60)
    seen.complete(key, 60)
    assert seen.claim(key, "you", 60) == "done"


def test_a_value_that_ends_while_it_is_looked_at_is_claimed(redis_socket: str, monkeypatch: pytest.MonkeyPatch) -> None:
    client = Client(unix_socket_path=redis_socket)
    client.flushall()
    seen = RedisSeen(client)
    assert seen.claim("a", "me", 60) == "new"
    monkeypatch.setattr(client, "get", lambda name: client.delete(name) and None)
    assert seen.claim("a", "you", 60) == "new"


def test_another_error_of_redis_is_not_a_damaged_value(redis_socket: str, monkeypatch: pytest.MonkeyPatch) -> None:
    client = Client(unix_socket_path=redis_socket)
    client.flushall()
    seen = RedisSeen(client)
    seen.complete("a", 60)
    monkeypatch.setattr(client, "get", raising(redis.ResponseError("OOM command not allowed")))
    with pytest.raises(StoreError, match="OOM"):
        seen.claim("a", "me", 60)


# Told first, given back then


class Order(MemorySeen):
    """Keeps the order of what happens."""

    def __init__(self) -> None:
        super().__init__()
        self.happened: list[str] = []

    def give_back(self, key: str, owner: str) -> None:
        self.happened.append("given back")
        super().give_back(key, owner)

    def discard(self, key: str) -> None:
        self.happened.append("discarded")
        super().discard(key)

    def told(self, what: object, error: Exception) -> None:
        self.happened.append("told")


@pytest.mark.parametrize("what", ["event", "message"])
async def test_a_failure_is_reported_before_the_event_is_given_back(what: str, kind: str) -> None:
    seen, deliver = Order(), Delivery(what, kind)
    handler = EventHandler(seen=seen, on_error=seen.told)
    deliver.register(handler, raising(LookupError("no database")))
    with pytest.raises(LookupError):
        await deliver(handler)
    assert seen.happened == ["told", "given back"]
    await handler.aclose()


async def test_over_http_a_failure_is_reported_before_the_event_is_given_back(kind: str) -> None:
    seen = Order()
    handler = handler_of(seen, on_error=seen.told)
    handler.on()(raising(LookupError("no database")))
    assert (await handle(handler, kind)).status == 503
    assert seen.happened == ["told", "given back", "discarded"]
    await handler.aclose()


@pytest.mark.parametrize("what", ["event", "message"])
async def test_the_failure_of_a_thread_that_was_left_is_reported_before_the_event_is_given_back(what: str) -> None:
    seen, deliver, entered, opened = Order(), Delivery(what, "async"), threading.Event(), threading.Event()
    handler = EventHandler(seen=seen, on_error=seen.told)

    def fails(what: object) -> None:
        entered.set()
        assert opened.wait(SECONDS_UNTIL_A_TEST_GIVES_UP)
        raise LookupError("no database")

    deliver.register(handler, fails)
    working = asyncio.create_task(deliver(handler))
    assert await asyncio.to_thread(entered.wait, SECONDS_UNTIL_A_TEST_GIVES_UP)
    working.cancel()
    with pytest.raises(asyncio.CancelledError):
        await working
    opened.set()
    await handler.aclose()
    assert seen.happened == ["told", "given back"]


@pytest.mark.parametrize("what", ["event", "message"])
async def test_an_on_error_that_ends_the_program_keeps_nothing(what: str, kind: str) -> None:
    seen, deliver = Order(), Delivery(what, kind)
    handler = EventHandler(seen=seen, on_error=raising(Odd()))
    deliver.register(handler, raising(LookupError("no database")))
    with pytest.raises(Odd):
        await deliver(handler)
    assert seen.happened == ["given back"]
    await handler.aclose()


# Claimed


@pytest.mark.parametrize("what", ["event", "message"])
async def test_whoever_brings_something_new_is_reported_before_the_functions(what: str, kind: str) -> None:
    handler, happened = EventHandler(), list[str]()
    Delivery(what, kind).register(handler, lambda what: happened.append("function"))

    async def deliver() -> bool:
        claimed = partial(happened.append, "claimed")
        given: Any = parse(joined("e1")) if what == "event" else message()
        name = "deliver" if what == "event" else "deliver_robot_message"
        if kind == "async":
            result: bool = await getattr(handler, f"{name}_async")(given, on_claimed=claimed)
            return result
        return bool(await asyncio.to_thread(partial(getattr(handler, name), given, on_claimed=claimed)))

    assert [await deliver(), await deliver()] == [True, False]
    assert happened == ["claimed", "function"]
    await handler.aclose()


@pytest.mark.parametrize("what", ["event", "message"])
async def test_an_answer_that_fails_counts_as_a_failure(what: str) -> None:
    handler, got = EventHandler(), list[object]()
    deliver = Delivery(what, "async")
    deliver.register(handler, got.append)
    given: Any = parse(joined("e1")) if what == "event" else message()
    method = handler.deliver_async if what == "event" else handler.deliver_robot_message_async
    with pytest.raises(DingTalkError):
        await method(given, on_claimed=raising(DingTalkError("the connection is gone")))
    assert await deliver(handler)
    assert len(got) == 1
    await handler.aclose()
