"""Whoever lost the lock of a store takes over what another has saved, and writes no older token over it."""

from __future__ import annotations

import asyncio
import threading
import time
import uuid
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest
import redis

from dingkit._auth._token_cache import TokenCache
from dingkit.stores import AccessToken, FencedLock, FileStore, RedisStore, StoreError, TokenStore
from tests.auth.abandoned import close_with_its_tasks

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from dingkit.stores import StoreLock
    from tests.auth.redis_server import RedisServer

KEY = "key"
LEASE = 0.05
EXPIRED = AccessToken("expired", 1.0)
OLDER, NEWER = AccessToken("older", float("inf")), AccessToken("newer", float("inf"))


class Place:
    """Where own stores keep what they share, as a database would."""

    def __init__(self) -> None:
        self.kept: dict[str, AccessToken] = {}
        self.lock = threading.Lock()
        self.holder: object = None


class OwnStore(TokenStore):
    """With a lock that says nothing about whether it is lost."""

    lease_seconds = LEASE

    def __init__(self, place: Place) -> None:
        self.place = place

    def load(self, key: str) -> AccessToken | None:
        return self.place.kept.get(key)

    def save(self, key: str, token: AccessToken) -> None:
        self.place.kept[key] = token

    def lock(self, key: str, wait_seconds: float) -> StoreLock | None:
        return self.place.lock if self.place.lock.acquire(timeout=wait_seconds) else None


class Fence:
    """The lock of `FencedStore`: who asks takes it from whoever had it."""

    def __init__(self, place: Place) -> None:
        self._place = place

    def save_if_held(self, token: AccessToken) -> bool:
        if self._place.holder is not self:
            return False
        self._place.kept[KEY] = token
        return True

    def release(self) -> None:
        if self._place.holder is self:
            self._place.holder = None


class FencedStore(OwnStore):
    lease_seconds = 30.0

    def lock(self, key: str, wait_seconds: float) -> StoreLock | None:
        self.place.holder = fence = Fence(self.place)
        return fence


@pytest.fixture(params=["file", "redis", "own", "fenced"])
def make_store(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[], TokenStore]:
    """Each store is that of another process."""
    if request.param == "file":

        def files() -> TokenStore:
            store = FileStore(tmp_path / "tokens")
            store.lease_seconds = LEASE
            return store

        return files
    if request.param == "redis":
        server: RedisServer = request.getfixturevalue("redis_server")
        namespace = f"test-{uuid.uuid4().hex}"
        return lambda: RedisStore.from_url(server.url, namespace=namespace, lease_seconds=LEASE)
    place = Place()
    return lambda: OwnStore(place) if request.param == "own" else FencedStore(place)


def get(store: TokenStore, fetch: Callable[[AccessToken | None], AccessToken]) -> AccessToken:
    return TokenCache(KEY, store).get(fetch)


def get_in_a_loop(store: TokenStore, fetch: Callable[[AccessToken | None], AccessToken]) -> AccessToken:
    async def fetch_async(known: AccessToken | None) -> AccessToken:
        return await asyncio.to_thread(fetch, known)

    return asyncio.run(TokenCache(KEY, store).get_async(fetch_async))


BOTH = pytest.mark.parametrize("renew", [get, get_in_a_loop])


@BOTH
@pytest.mark.parametrize("before", [None, EXPIRED])
def test_another_has_saved_meanwhile(make_store: Callable[[], TokenStore], renew: Any, before: AccessToken | None) -> None:
    ours, theirs = make_store(), make_store()
    if before is not None:
        theirs.save(KEY, before)

    def fetch(known: AccessToken | None) -> AccessToken:
        """Be so late that another does not wait any longer."""
        assert known == before
        assert renew(theirs, lambda _: NEWER) == NEWER
        return OLDER

    with ThreadPoolExecutor(1) as threads:  # a flight of another process is led by no thread of ours
        assert threads.submit(renew, ours, fetch).result() == NEWER
    assert make_store().load(KEY) == NEWER
    assert TokenCache(KEY, ours).get(lambda _: OLDER) == NEWER
    assert not ours.local.unsaved


@pytest.mark.parametrize(("lives", "counts"), [(300.0, True), (30.0, False)], ids=["short", "over"])
def test_another_has_saved_one_that_does_not_live_long(make_store: Callable[[], TokenStore], lives: float, *, counts: bool) -> None:
    """Such as one that a vault gives out; one that nobody uses any more is replaced."""
    ours, theirs = make_store(), make_store()
    short = AccessToken("short", time.time() + lives)

    def fetch(known: AccessToken | None) -> AccessToken:
        assert get(theirs, lambda _: short) == short
        return OLDER

    with ThreadPoolExecutor(1) as threads:
        assert threads.submit(get, ours, fetch).result() == (short if counts else OLDER)
    assert make_store().load(KEY) == (short if counts else OLDER)


def test_another_is_still_at_work(make_store: Callable[[], TokenStore]) -> None:
    """What we have is the best there is, such as the only refresh token that is still good; and the other saves his own over it."""
    ours, theirs = make_store(), make_store()
    if isinstance(theirs, RedisStore):
        theirs.lease_seconds = 30.0  # in Redis it says how long the other keeps the lock: however busy this machine is
    at_work, go_on = threading.Event(), threading.Event()

    def fetch_slowly(known: AccessToken | None) -> AccessToken:
        at_work.set()
        assert go_on.wait(20)
        return NEWER

    with ThreadPoolExecutor(1) as threads:

        def fetch(known: AccessToken | None) -> AccessToken:
            others.append(threads.submit(get, theirs, fetch_slowly))
            assert at_work.wait(20)
            return OLDER

        others: list[Any] = []
        assert get(ours, fetch) == OLDER
        assert make_store().load(KEY) == OLDER
        go_on.set()
        assert others[0].result() == NEWER
    assert make_store().load(KEY) == NEWER


def test_who_is_in_time_saves_over_what_another_left(make_store: Callable[[], TokenStore]) -> None:
    store = make_store()
    store.lease_seconds = 30.0

    def fetch(known: AccessToken | None) -> AccessToken:
        make_store().save(KEY, OLDER)
        return NEWER

    assert get(store, fetch) == NEWER
    assert make_store().load(KEY) == NEWER


def test_a_lock_of_redis_is_fenced(redis_server: RedisServer) -> None:
    store = RedisStore.from_url(redis_server.url, namespace=f"test-{uuid.uuid4().hex}", encryption_keys=[])
    lock = store.lock(KEY, 0.0)
    assert isinstance(lock, FencedLock)
    assert lock.save_if_held(OLDER)
    lock.release()
    assert not lock.save_if_held(NEWER)
    assert store.load(KEY) == OLDER


def test_a_cluster_that_runs_no_script_for_two_keys(redis_server: RedisServer, monkeypatch: pytest.MonkeyPatch) -> None:
    client = redis.Redis.from_url(redis_server.url)
    store = RedisStore(client, namespace=f"test-{uuid.uuid4().hex}")
    really_eval = client.eval

    def eval_(script: str, number_of_keys: int, *arguments: Any) -> Any:
        if number_of_keys > 1:
            raise redis.ResponseError("CROSSSLOT Keys in request don't hash to the same slot")
        return really_eval(script, number_of_keys, *arguments)

    monkeypatch.setattr(client, "eval", eval_)
    lock = store.lock(KEY, 0.0)
    assert isinstance(lock, FencedLock)
    assert lock.save_if_held(OLDER)
    lock.release()
    assert not lock.save_if_held(NEWER)
    assert store.load(KEY) == OLDER


def test_a_redis_lock_that_is_forgotten_is_given_back(redis_server: RedisServer) -> None:
    store = RedisStore.from_url(redis_server.url, namespace=f"test-{uuid.uuid4().hex}")
    assert store.lock(KEY, 0.0) is not None
    again = store.lock(KEY, 0.0)
    assert again is not None
    assert store.lock(KEY, 0.0) is None
    again.release()


class BrokenFence(Fence):
    def save_if_held(self, token: AccessToken) -> bool:
        raise StoreError("cannot save")


class BrokenFencedStore(OwnStore):
    def lock(self, key: str, wait_seconds: float) -> StoreLock | None:
        return BrokenFence(self.place)


def test_a_fence_that_fails_costs_no_call(caplog: pytest.LogCaptureFixture) -> None:
    store = BrokenFencedStore(Place())
    assert get(store, lambda _: NEWER) == NEWER
    assert store.local.unsaved == {KEY}
    assert [record.getMessage().partition(",")[0] for record in caplog.records] == ["BrokenFencedStore is unavailable"]


class SlowLockStore(OwnStore):
    """The first who asks for the lock gets it when it may be too late."""

    lease_seconds = 30.0

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self.asked, self.go_on, self.gave = threading.Event(), threading.Event(), threading.Event()

    def lock(self, key: str, wait_seconds: float) -> StoreLock | None:
        is_first = not self.asked.is_set()
        self.asked.set()
        if is_first:
            assert self.go_on.wait(20)
        lock = super().lock(key, wait_seconds)
        if is_first:
            self.gave.set()
        return lock


def test_a_lock_that_comes_when_its_loop_is_closed_is_given_back() -> None:
    store, loop = SlowLockStore(Place()), asyncio.new_event_loop()

    async def fetch(known: AccessToken | None) -> AccessToken:
        raise AssertionError

    left = loop.create_task(TokenCache(KEY, store).get_async(fetch))
    while not store.asked.is_set():
        loop.run_until_complete(asyncio.sleep(0))
    close_with_its_tasks(loop)
    assert not left.done()
    assert get(store, lambda _: NEWER) == NEWER
    store.go_on.set()
    assert store.gave.wait(20)
    deadline = time.monotonic() + 20
    while store.place.lock.locked():
        assert time.monotonic() < deadline
        time.sleep(0.001)
