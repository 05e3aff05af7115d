"""The event loop is never kept waiting for a store, and a caller who goes away leaves no lock behind."""

from __future__ import annotations

import asyncio
import threading
import time
from typing import TYPE_CHECKING

import pytest

from dingkit import AsyncDingTalk
from dingkit._auth._single_flight import Flight
from dingkit._auth._token_cache import TokenCache
from dingkit.errors import DingTalkError
from dingkit.stores import AccessToken, FileStore, MemoryStore, TokenStore

if TYPE_CHECKING:
    from pathlib import Path

    from dingkit.stores import StoreLock
    from tests.auth.conftest import FakeDingTalk, WatchedStore


class Slow(TokenStore):
    """Everything takes as long as the event loop needs for five more heartbeats: were it blocked, that would be for ever."""

    def __init__(self) -> None:
        super().__init__()
        self.beaten = threading.Semaphore(0)
        self.done: list[str] = []

    def _wait(self, action: str) -> None:
        for _ in range(5):
            assert self.beaten.acquire(timeout=10), f"{action} blocks the event loop"
        self.done.append(action)

    def load(self, key: str) -> AccessToken | None:
        self._wait("load")
        return None

    def save(self, key: str, token: AccessToken) -> None:
        self._wait("save")

    def lock(self, key: str, wait_seconds: float) -> StoreLock:
        self._wait("lock")
        return self

    def release(self) -> None:
        self._wait("release")


async def test_a_slow_store_does_not_stop_the_event_loop(dingtalk: FakeDingTalk) -> None:
    store = Slow()
    stopped = False

    async def beat() -> None:
        while not stopped:
            store.beaten.release()
            await asyncio.sleep(0.001)

    heart = asyncio.create_task(beat())
    async with AsyncDingTalk(credential=dingtalk.app, store=store, **dingtalk.options) as ding:
        assert await ding.access_token() == "token-1"
    stopped = True
    await heart
    assert store.done == ["load", "lock", "load", "save", "release"]


class Watched(FileStore):
    """Tells when somebody asks for the lock and waits for leave to go on."""

    def __init__(self, directory: Path) -> None:
        super().__init__(directory)
        self.asked = threading.Event()
        self.go_on = threading.Event()

    def lock(self, key: str, wait_seconds: float) -> StoreLock | None:
        self.asked.set()
        assert self.go_on.wait(10)
        return super().lock(key, wait_seconds)


async def test_when_the_caller_is_cancelled_while_waiting_for_the_lock_it_is_given_back(dingtalk: FakeDingTalk, tmp_path: Path) -> None:
    key = dingtalk.app.cache_key("app")
    other = FileStore(tmp_path)
    held = other.lock(key, 0.0)
    assert held is not None
    store = Watched(tmp_path)
    async with AsyncDingTalk(credential=dingtalk.app, store=store, **dingtalk.options) as ding:
        caller = asyncio.create_task(ding.access_token())
        assert await asyncio.to_thread(store.asked.wait, 10)
        caller.cancel()
        with pytest.raises(asyncio.CancelledError):
            await caller
        held.release()
        store.go_on.set()
        assert await ding.access_token() == "token-1"
    free = await asyncio.to_thread(other.lock, key, 10.0)
    assert free is not None
    free.release()
    assert len(dingtalk.token_requests) == 1


def test_when_the_event_loop_ends_meanwhile_the_lock_is_given_back(dingtalk: FakeDingTalk, tmp_path: Path) -> None:
    """Not even the program's end may leave the others waiting for a lock in Redis."""
    key = dingtalk.app.cache_key("app")
    store = Watched(tmp_path)
    locks: list[StoreLock | None] = []
    really_lock = FileStore.lock

    def remember(self: FileStore, key: str, wait_seconds: float) -> StoreLock | None:
        locks.append(really_lock(self, key, wait_seconds))  # nobody frees it by forgetting it
        return locks[-1]

    async def program() -> None:
        ding = AsyncDingTalk(credential=dingtalk.app, store=store, **dingtalk.options)
        tasks = [asyncio.create_task(ding.access_token()), asyncio.create_task(last_words())]
        assert await asyncio.to_thread(store.asked.wait, 10)
        assert not any(task.done() for task in tasks)

    async def last_words() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            store.go_on.set()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(FileStore, "lock", remember)
        asyncio.run(program())
    assert len(locks) == 1
    free = FileStore(tmp_path).lock(key, 0.0)
    assert free is not None
    free.release()
    assert dingtalk.token_requests == []


class TestRefusedMeanwhile:
    """A renewal began with the old token, then the old token is refused: the renewal must not bring it back."""

    def setup_method(self) -> None:
        self.store = MemoryStore()
        self.old, self.new = AccessToken("old", time.time() + 300), AccessToken("new", time.time() + 7200)
        self.store.save("key", self.old)
        self.cache = TokenCache("key", self.store)
        self.fetched = 0

    def fetch(self, known: AccessToken | None) -> AccessToken:
        self.fetched += 1
        if self.fetched == 1:
            self.cache.refuse(self.old)
            raise DingTalkError("DingTalk is down")
        return self.new

    async def fetch_async(self, known: AccessToken | None) -> AccessToken:
        return self.fetch(known)

    def test_with_threads(self) -> None:
        assert self.cache.get(self.fetch) == self.new

    async def test_with_tasks(self) -> None:
        assert await self.cache.get_async(self.fetch_async) == self.new

    @pytest.mark.parametrize("waits_async", [False, True])
    async def test_a_waiting_caller_asks_again(self, watched: WatchedStore, *, waits_async: bool) -> None:
        """The flight he joined was on its way before."""
        cache = TokenCache("key", watched)
        old, new = AccessToken("old", time.time() + 7200), AccessToken("new", time.time() + 7200)
        watched.local.tokens["key"] = old.ended()
        flight = watched.watched.join("key", Flight(asyncio.get_running_loop()))

        async def fetch(known: AccessToken | None) -> AccessToken:
            return new

        waiting = asyncio.create_task(cache.get_async(fetch) if waits_async else asyncio.to_thread(cache.get, lambda _: new))
        await asyncio.to_thread(watched.watched.wait_for, 2)
        watched.watched.land("key", flight, old, flight)
        assert await waiting == new
