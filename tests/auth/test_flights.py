"""A flight whose leader is gone is landed at once, whatever ended the leader, and the lock of the store goes with it."""

from __future__ import annotations

import asyncio
import gc
import math
import os
import signal
import sys
import threading
import uuid
import warnings
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, NoReturn

import pytest

import dingkit
from dingkit import AsyncDingTalk, DingTalk
from dingkit._auth._single_flight import Flight
from dingkit._auth._token_cache import TokenCache
from dingkit._core._steps import AWAITING, BLOCKING
from dingkit.errors import DingTalkError
from dingkit.stores import AccessToken, FileStore, MemoryStore, RedisStore
from tests.auth.abandoned import close_with_its_tasks
from tests.auth.conftest import WatchedFlights
from tests.interrupts import can_be_interrupted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from types import FrameType

    from dingkit.stores import TokenStore
    from tests.auth.conftest import FakeDingTalk
    from tests.auth.redis_server import RedisServer

TOKEN = AccessToken("fetched", float("inf"))
NEWER = AccessToken("newer", float("inf"))
KEY = "key"
PATIENCE = 40.0
"""Long for a test, and short for a follower who waits for a leader that disappeared: that takes 60 seconds."""


@pytest.fixture(params=["memory", "file", "redis"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[TokenStore]:
    if request.param == "memory":
        yield MemoryStore()
    elif request.param == "file":
        yield FileStore(tmp_path / "tokens")
    else:
        server: RedisServer = request.getfixturevalue("redis_server")
        yield RedisStore.from_url(server.url, namespace=f"test-{uuid.uuid4().hex}")
        with (
            warnings.catch_warnings()
        ):  # a connection of a loop that was closed under it cannot be closed any more: not in the test that comes next
            warnings.simplefilter("ignore", ResourceWarning)
            gc.collect()


def in_time(action: Callable[[], Any]) -> Any:
    """Do something in another thread, and return its result; fail when it does not come."""
    results: list[Any] = []
    thread = threading.Thread(target=lambda: results.append(action()), daemon=True)
    thread.start()
    thread.join(PATIENCE)
    assert results, "it still waits"
    return results[0]


def get(store: TokenStore, token: AccessToken) -> AccessToken:
    return TokenCache(KEY, store).get(lambda _: token)


def get_in_a_loop(store: TokenStore, token: AccessToken) -> AccessToken:
    async def fetch(known: AccessToken | None) -> AccessToken:
        return token

    return asyncio.run(TokenCache(KEY, store).get_async(fetch))


BOTH = pytest.mark.parametrize("follow", [get, get_in_a_loop])


def assert_nothing_is_left(store: TokenStore) -> None:
    assert not store.local.flights._flights
    lock = store.lock(KEY, 0.0)
    assert lock is not None, "the lock is still held"
    lock.release()


class Hanging:
    """A renewal that never ends, in an event loop of its own."""

    def __init__(self, store: TokenStore) -> None:
        self.loop = asyncio.new_event_loop()
        self.task = self.loop.create_task(TokenCache(KEY, store).get_async(self._fetch))

    async def _fetch(self, known: AccessToken | None) -> AccessToken:
        self.loop.stop()
        await asyncio.Event().wait()
        raise AssertionError

    def run(self) -> None:
        """Run the loop until the renewal hangs."""
        self.loop.run_forever()

    def close(self) -> None:
        close_with_its_tasks(self.loop)


@pytest.fixture
def hanging(store: TokenStore) -> Iterator[Hanging]:
    made = Hanging(store)
    yield made
    made.close()


class TestALoopThatIsGone:
    """Without `asyncio.run`, which cancels its tasks."""

    @BOTH
    def test_closed(self, store: TokenStore, hanging: Hanging, follow: Any) -> None:
        hanging.run()
        hanging.close()
        assert in_time(lambda: follow(store, TOKEN)) == TOKEN
        assert_nothing_is_left(store)

    @BOTH
    def test_stopped(self, store: TokenStore, hanging: Hanging, follow: Any) -> None:
        hanging.run()
        assert in_time(lambda: follow(store, TOKEN)) == TOKEN
        assert_nothing_is_left(store)

    @BOTH
    def test_stopped_in_a_thread_that_has_ended(self, store: TokenStore, hanging: Hanging, follow: Any) -> None:
        thread = threading.Thread(target=hanging.run)
        thread.start()
        thread.join()
        assert in_time(lambda: follow(store, TOKEN)) == TOKEN

    def test_it_is_stopped_and_the_same_thread_goes_on_without(self, store: TokenStore, hanging: Hanging) -> None:
        hanging.run()
        assert get(store, TOKEN) == TOKEN
        assert_nothing_is_left(store)

    @BOTH
    def test_it_ends_while_others_wait(self, store: TokenStore, hanging: Hanging, follow: Any) -> None:
        hanging.run()
        results: list[AccessToken] = []
        thread = threading.Thread(target=lambda: results.append(follow(store, TOKEN)))
        hanging.loop.call_soon(thread.start)
        hanging.loop.call_later(0.3, hanging.loop.stop)
        hanging.run()
        hanging.close()
        thread.join(PATIENCE)
        assert results == [TOKEN]

    def test_one_that_goes_on_takes_over_what_there_is(self, store: TokenStore) -> None:
        loop, go_on = asyncio.new_event_loop(), asyncio.Event()

        async def fetch(known: AccessToken | None) -> AccessToken:
            loop.stop()
            await go_on.wait()
            return TOKEN

        task = loop.create_task(TokenCache(KEY, store).get_async(fetch))
        loop.run_forever()
        assert in_time(lambda: get(store, NEWER)) == NEWER
        go_on.set()
        assert loop.run_until_complete(task) == NEWER
        assert store.load(KEY) == NEWER
        loop.close()
        assert_nothing_is_left(store)

    def test_what_is_left_of_it_disturbs_no_caller_when_it_is_collected(self, store: TokenStore, caplog: pytest.LogCaptureFixture) -> None:
        hanging = Hanging(store)
        hanging.run()
        hanging.close()
        holders = []

        def hold(known: AccessToken | None) -> AccessToken:
            hanging.__dict__.clear()
            gc.collect()  # its steps see their end
            holders.append(store.lock(KEY, 0.0))
            return TOKEN

        assert TokenCache(KEY, store).get(hold) == TOKEN
        assert holders == [None] or not store.shared  # our lock is still ours
        assert {record.name for record in caplog.records} <= {"asyncio"}
        assert_nothing_is_left(store)

    def test_no_caller_comes_after_it(self, store: TokenStore) -> None:
        hanging = Hanging(store)
        hanging.run()
        hanging.close()
        hanging.__dict__.clear()
        gc.collect()
        assert_nothing_is_left(store)


class TestATaskThatIsGone:
    """An asyncio renewal has a task of its own."""

    async def test_cancelled_before_it_began(self, store: TokenStore) -> None:
        async def never(known: AccessToken | None) -> NoReturn:
            raise AssertionError

        caller = asyncio.create_task(TokenCache(KEY, store).get_async(never))
        asyncio.get_running_loop().call_soon(cancel_all_but, {caller, asyncio.current_task()})
        with pytest.raises(asyncio.CancelledError):
            await caller
        assert await asyncio.to_thread(in_time, lambda: get(store, TOKEN)) == TOKEN

    async def test_cancelled_before_it_began_together_with_its_caller(self, store: TokenStore) -> None:
        async def never(known: AccessToken | None) -> NoReturn:
            raise AssertionError

        caller = asyncio.create_task(TokenCache(KEY, store).get_async(never))
        asyncio.get_running_loop().call_soon(cancel_all_but, {asyncio.current_task()})
        with pytest.raises(asyncio.CancelledError):
            await caller
        assert await asyncio.to_thread(in_time, lambda: get(store, TOKEN)) == TOKEN

    async def test_cancelled_at_work(self, store: TokenStore) -> None:
        at_work = asyncio.Event()

        async def hang(known: AccessToken | None) -> NoReturn:
            at_work.set()
            await asyncio.Event().wait()
            raise AssertionError

        caller = asyncio.create_task(TokenCache(KEY, store).get_async(hang))
        await at_work.wait()
        cancel_all_but({caller, asyncio.current_task()})
        with pytest.raises(asyncio.CancelledError):
            await caller
        assert_nothing_is_left(store)


def cancel_all_but(kept: set[Any]) -> None:
    for task in asyncio.all_tasks() - kept:
        task.cancel()


class TimeLimitError(Exception):
    """What some frameworks raise in a signal handler when a job takes too long."""


def exceed(*_: object) -> NoReturn:
    raise TimeLimitError


def test_a_time_limit_of_the_leader_is_not_that_of_others(store: TokenStore) -> None:
    store.local.flights = watched = WatchedFlights()
    before = signal.signal(signal.SIGUSR1, exceed)
    results: list[AccessToken] = []
    follower = threading.Thread(target=lambda: results.append(get(store, TOKEN)))

    def fetch(known: AccessToken | None) -> AccessToken:
        follower.start()
        watched.wait_for(2)
        signal.raise_signal(signal.SIGUSR1)
        raise AssertionError

    try:
        with pytest.raises(TimeLimitError):
            TokenCache(KEY, store).get(fetch)
    finally:
        signal.signal(signal.SIGUSR1, before)
    follower.join(PATIENCE)
    assert results == [TOKEN]
    assert_nothing_is_left(store)


class TestALeaderThatWaitsForTheFollower:
    """It cannot go on before the follower has."""

    def test_a_signal_handler_needs_the_token_that_its_thread_is_obtaining(self, store: TokenStore) -> None:
        handled: list[AccessToken] = []

        def fetch(known: AccessToken | None) -> AccessToken:
            signal.raise_signal(signal.SIGUSR1)
            return TOKEN

        before = signal.signal(signal.SIGUSR1, lambda *_: handled.append(get(store, NEWER)))
        try:
            assert TokenCache(KEY, store).get(fetch) == NEWER
        finally:
            signal.signal(signal.SIGUSR1, before)
        assert handled == [NEWER]
        assert store.load(KEY) == NEWER
        assert_nothing_is_left(store)

    async def test_a_synchronous_call_blocks_the_loop_of_the_leader(self, store: TokenStore) -> None:
        at_work, go_on = asyncio.Event(), asyncio.Event()

        async def fetch(known: AccessToken | None) -> AccessToken:
            at_work.set()
            await go_on.wait()
            return TOKEN

        leader = asyncio.create_task(TokenCache(KEY, store).get_async(fetch))
        await at_work.wait()
        assert get(store, NEWER) == NEWER
        go_on.set()
        assert await leader == NEWER

    def test_a_credential_that_needs_the_token_that_it_obtains(self, store: TokenStore) -> None:
        cache = TokenCache(KEY, store)

        def fetch(known: AccessToken | None) -> AccessToken:
            return cache.get(fetch)

        with pytest.raises(DingTalkError, match="fetching the access token needs the access token itself"):
            cache.get(fetch)
        assert_nothing_is_left(store)

    async def test_with_asyncio(self, store: TokenStore) -> None:
        cache = TokenCache(KEY, store)

        async def fetch(known: AccessToken | None) -> AccessToken:
            return await cache.get_async(fetch)

        with pytest.raises(DingTalkError, match="fetching the access token needs the access token itself"):
            await cache.get_async(fetch)
        assert_nothing_is_left(store)


class TestAFollower:
    """Two can notice at the same moment that a leader is gone."""

    @BOTH
    def test_who_was_to_take_over_is_gone_as_well(self, store: TokenStore, follow: Any) -> None:
        flight: Flight[AccessToken] = in_time(lambda: store.local.flights.join(KEY, Flight()))
        assert flight.end("the one who was interrupted before it could land it")
        assert in_time(lambda: follow(store, TOKEN)) == TOKEN
        assert_nothing_is_left(store)

    async def test_it_does_not_wait_for_what_has_landed(self) -> None:
        flight: Flight[AccessToken] = Flight()
        flight.land(TOKEN)
        await asyncio.wait_for(AWAITING.wait(flight, math.inf), PATIENCE)
        BLOCKING.wait(flight, PATIENCE)
        assert flight.outcome == TOKEN


PACKAGE = os.path.dirname(dingkit.__file__)  # noqa: PTH120 - compared with the names of files for each line


def is_finalizer(frame: FrameType | None) -> bool:
    """What is raised there is told to `sys.unraisablehook` alone, and interrupts nobody."""
    while frame is not None and frame.f_code.co_name not in ("__del__", "<lambda>"):
        frame = frame.f_back
    return frame is not None and (frame.f_code.co_name == "__del__" or frame.f_code.co_filename.endswith("_redaction.py"))


class Interrupt:
    """Raises a `KeyboardInterrupt` at the `number`th line that runs in the files of dingkit."""

    def __init__(self, number: int) -> None:
        self._left = number
        self.place = ""

    def __call__(self, frame: FrameType, event: str, argument: object) -> Any:
        if not frame.f_code.co_filename.startswith(PACKAGE) or is_finalizer(frame):
            return None
        if event == "line" and not self.place and can_be_interrupted(frame):
            self._left -= 1
            if not self._left:
                self.place = f"{frame.f_code.co_filename}:{frame.f_lineno}"
                raise KeyboardInterrupt
        return self


def interrupted_at(number: int, action: Callable[[], object]) -> str:
    """Do something that is interrupted at a line, and return the line; nothing when it ended before."""
    interrupt, before = Interrupt(number), sys.gettrace()
    sys.settrace(interrupt)
    try:
        action()
    except KeyboardInterrupt:
        pass
    finally:
        sys.settrace(before)
    return interrupt.place


@pytest.mark.filterwarnings("ignore:unclosed file")  # Python closes it, a little later
def test_an_interrupt_at_any_line_leaves_no_flight_and_no_lock(store: TokenStore) -> None:
    left = []
    for number in range(1, 2000):
        store.local.tokens.clear()
        store.local.unsaved.clear()
        store.save(KEY, TOKEN.ended())
        place = interrupted_at(number, lambda: get(store, TOKEN))
        if not place:
            break
        if store.local.flights._flights:
            left.append(f"flight: {place}")
        store.local.tokens.clear()
        assert in_time(lambda: get(store, NEWER)) in (TOKEN, NEWER)
        try:
            assert_nothing_is_left(store)
        except AssertionError:
            left.append(f"lock: {place}")
            break
    assert left == []
    assert number > 100


@pytest.mark.filterwarnings("ignore:unclosed")  # a connection that was interrupted: Python closes it
def test_an_interrupt_at_any_line_of_a_call_leaves_no_flight(dingtalk: FakeDingTalk) -> None:
    left = []
    for number in range(1, 5000, 3):
        store = MemoryStore()
        with DingTalk(credential=dingtalk.app, store=store, **dingtalk.options) as ding:
            place = interrupted_at(number, ding.access_token)
            if not place:
                break
            if store.local.flights._flights:
                left.append(place)
            assert in_time(ding.access_token).startswith("token-")
    assert left == []


def test_one_client_in_the_loops_of_many_threads(dingtalk: FakeDingTalk) -> None:
    """Each loop begins and ends by itself, again and again, while the others are at work."""
    ding = AsyncDingTalk(credential=dingtalk.app, **dingtalk.options)
    together = threading.Barrier(8)

    async def call() -> list[str]:
        tokens = []
        for _ in range(3):
            tokens.append(await ding.access_token())
            ding._cache("app").refuse(ding._cache("app")._local.tokens[dingtalk.app.cache_key("app")])
            await ding.jsapi.get_jsapi_ticket()
        await ding.aclose()
        return tokens

    def run_loops() -> list[str]:
        together.wait(PATIENCE)
        return [token for _ in range(5) for token in asyncio.run(call())]

    with ThreadPoolExecutor(8) as threads:
        results = [running.result() for running in [threads.submit(run_loops) for _ in range(8)]]
    assert all(token.startswith("token-") for tokens in results for token in tokens)
    assert dingtalk.calls
