"""A store that goes away costs no call, and gets what was fetched meanwhile when it is back."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from dingkit import DingTalk
from dingkit._auth._token_cache import TokenCache
from dingkit.stores import AccessToken, FileStore, RedisStore, StoreError, TokenStore
from dingkit.stores._base import Outage
from tests.auth.redis_server import RedisServer

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from dingkit import AsyncDingTalk
    from dingkit.stores import StoreLock
    from tests.auth.conftest import FakeDingTalk

    Connect = Callable[..., AsyncDingTalk]

REFUSED = {"errcode": 40014, "errmsg": "不合法的access_token"}


@pytest.fixture
def retry_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ask a store that is unavailable again with the next call, not seconds later."""
    monkeypatch.setattr(Outage, "RETRY_SECONDS", 0.0)


def told(caplog: pytest.LogCaptureFixture) -> list[str]:
    """What the log says about stores: `away` and `back`."""
    messages = [record.getMessage() for record in caplog.records if record.name == "dingkit"]
    return [
        "away" if "is unavailable, going on with" in message else "back" if message.endswith("is available again") else message
        for message in messages
    ]


@pytest.mark.usefixtures("retry_at_once")
async def test_redis_is_killed_and_started_again(connect: Connect, dingtalk: FakeDingTalk, caplog: pytest.LogCaptureFixture) -> None:
    key = dingtalk.app.cache_key("app")
    with RedisServer() as server:
        ding = connect(store=RedisStore.from_url(server.url))
        await ding.jsapi.get_jsapi_ticket()
        server.kill()
        dingtalk.refused["token-1"] = dingtalk.json(REFUSED)
        for _ in range(5):
            await ding.jsapi.get_jsapi_ticket()
        assert told(caplog) == ["away"]
        server.start()
        for _ in range(5):
            await ding.jsapi.get_jsapi_ticket()
        assert told(caplog) == ["away", "back"]
        kept = RedisStore.from_url(server.url).load(key)
    assert kept is not None
    assert kept.value == "token-2"
    assert dingtalk.tokens_used() == ["token-1"] * 2 + ["token-2"] * 10
    assert len(dingtalk.token_requests) == 2


@pytest.mark.usefixtures("retry_at_once")
def test_redis_goes_and_comes_back_under_load(dingtalk: FakeDingTalk, caplog: pytest.LogCaptureFixture) -> None:
    with (
        RedisServer() as server,
        DingTalk(credential=dingtalk.app, store=RedisStore.from_url(server.url), **dingtalk.options) as ding,
        ThreadPoolExecutor(16) as threads,
    ):

        def call_in_all_threads() -> None:
            answers = [future.result() for future in [threads.submit(ding.jsapi.get_jsapi_ticket) for _ in range(64)]]
            assert {answer.errcode for answer in answers} == {0}

        call_in_all_threads()
        server.kill()
        dingtalk.refused["token-1"] = dingtalk.json(REFUSED)
        call_in_all_threads()
        server.start()
        dingtalk.refused["token-2"] = dingtalk.json(REFUSED)
        call_in_all_threads()
        assert told(caplog) == ["away", "back"]
        kept = RedisStore.from_url(server.url).load(dingtalk.app.cache_key("app"))
    assert kept is not None
    assert kept.value == "token-3"
    assert len(dingtalk.token_requests) == 3


async def test_while_it_is_unavailable_it_is_left_alone_for_a_while(dingtalk: FakeDingTalk, connect: Connect, tmp_path: Path) -> None:
    (tmp_path / "tokens").write_text("a file")
    ding = connect(store=FileStore(tmp_path / "tokens"))
    await ding.jsapi.get_jsapi_ticket()
    (tmp_path / "tokens").unlink()
    await ding.jsapi.get_jsapi_ticket()
    assert not (tmp_path / "tokens").exists()
    assert len(dingtalk.token_requests) == 1


@pytest.mark.usefixtures("retry_at_once")
async def test_a_directory_that_cannot_be_used_for_a_while(
    connect: Connect, dingtalk: FakeDingTalk, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    directory = tmp_path / "tokens"
    directory.write_text("a file")
    ding = connect(store=FileStore(directory))
    for _ in range(3):
        await ding.jsapi.get_jsapi_ticket()
    assert told(caplog) == ["away"]
    directory.unlink()
    await ding.jsapi.get_jsapi_ticket()
    assert told(caplog) == ["away", "back"]
    kept = FileStore(directory).load(dingtalk.app.cache_key("app"))
    assert kept is not None
    assert kept.value == "token-1"
    assert len(dingtalk.token_requests) == 1


async def test_a_store_that_is_away_from_the_start_serves_all_kinds_of_tokens_from_memory(
    connect: Connect, dingtalk: FakeDingTalk, unreachable: str, caplog: pytest.LogCaptureFixture
) -> None:
    ding = connect(store=RedisStore.from_url(unreachable.replace("http", "redis")))
    for _ in range(3):
        assert await ding.access_token() == "token-1"
        assert await ding.jsapi_ticket() == "ticket-of-api-88bb"
    assert told(caplog) == ["away"]
    assert len(dingtalk.token_requests) == 1


def truncate_the_file_in(directory: Path) -> None:
    (path,) = directory.iterdir()
    path.write_bytes(path.read_bytes()[:20])


async def test_a_corrupted_file_is_replaced(
    connect: Connect, dingtalk: FakeDingTalk, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    key = dingtalk.app.cache_key("app")
    FileStore(tmp_path).save(key, AccessToken("old", time.time() + 7200))
    truncate_the_file_in(tmp_path)
    ding = connect(store=FileStore(tmp_path))
    for _ in range(3):
        assert await ding.access_token() == "token-1"
    kept = FileStore(tmp_path).load(key)
    assert kept is not None
    assert kept.value == "token-1"
    assert len(told(caplog)) == 1


class DictStore(TokenStore):
    """A store of your own; `broken` names what it cannot do at the moment."""

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[str, AccessToken] = {}
        self.locks: dict[str, threading.Lock] = {}
        self.broken: set[str] = set()
        self.asked: list[str] = []

    def _do(self, action: str) -> None:
        self.asked.append(action)
        if action in self.broken:
            raise StoreError(f"cannot {action}")

    def load(self, key: str) -> AccessToken | None:
        self._do("load")
        return self.kept.get(key)

    def save(self, key: str, token: AccessToken) -> None:
        self._do("save")
        self.kept[key] = token

    def lock(self, key: str, wait_seconds: float) -> StoreLock | None:
        self._do("lock")
        lock = self.locks.setdefault(key, threading.Lock())
        return lock if lock.acquire(timeout=wait_seconds) else None


async def test_a_store_of_ones_own(connect: Connect, dingtalk: FakeDingTalk) -> None:
    store = DictStore()
    ding = connect(store=store)
    assert await ding.access_token() == "token-1"
    assert await ding.jsapi_ticket() == "ticket-of-api-88bb"
    assert store.kept[dingtalk.app.cache_key("app")].value == "token-1"
    assert sorted(token.value for token in store.kept.values()) == ["ticket-of-api-88bb", "token-1"]
    assert store.asked == ["load", "lock", "load", "save"] * 2
    assert not any(lock.locked() for lock in store.locks.values())


@pytest.mark.usefixtures("retry_at_once")
def test_a_full_disk_can_still_be_read_but_is_not_back_before_it_can_be_written(caplog: pytest.LogCaptureFixture) -> None:
    store = DictStore()
    store.broken = {"save"}
    cache = TokenCache("key", store)
    token = AccessToken("fetched", time.time() + 7200)
    for _ in range(3):
        assert cache.get(lambda _: token) == token
    assert told(caplog) == ["away"]
    store.broken = set()
    assert cache.get(lambda _: token) == token
    assert told(caplog) == ["away", "back"]
    assert store.kept == {"key": token}
    store.asked.clear()
    assert cache.get(lambda _: token) == token
    assert store.asked == []  # all is well again


@pytest.mark.usefixtures("retry_at_once")
def test_what_another_process_saved_while_it_was_away_wins_when_ours_is_due(caplog: pytest.LogCaptureFixture) -> None:
    store = DictStore()
    now = time.time()
    store.broken = {"save", "load", "lock"}
    cache = TokenCache("key", store)
    ours = AccessToken("ours", now + 30, obtained_at=now)
    assert cache.get(lambda _: ours) == ours
    theirs = AccessToken("theirs", now + 7200, obtained_at=now - 300)  # by a clock that is late
    store.kept["key"] = theirs
    store.broken = set()
    assert cache.get(lambda _: ours) == theirs
    assert store.kept["key"] == theirs
    store.asked.clear()
    assert cache.get(lambda _: ours) == theirs
    assert store.asked == []  # ours needs no saving any more


def test_what_was_asked_before_an_outage_does_not_end_it(caplog: pytest.LogCaptureFixture) -> None:
    """A slow answer from before says nothing about now."""
    outage = Outage("Store")
    outage.begin("load", StoreError("gone"))
    outage.end("load")
    outage.begin("load", StoreError("gone"))
    assert told(caplog) == ["away"]
    assert not outage.may_ask()
