"""What remembers pushes, events and login states."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING

import pytest
import redis
from redis.backoff import NoBackoff
from redis.retry import Retry

from dingkit.seen import MemorySeen, RedisSeen, SeenStore
from dingkit.stores import StoreError

if TYPE_CHECKING:
    from pathlib import Path

    from dingkit.seen import Claim


Client = partial(redis.Redis, retry=Retry(NoBackoff(), 1), socket_timeout=5, socket_connect_timeout=5)


@pytest.fixture(params=["memory", "redis"])
def seen(request: pytest.FixtureRequest) -> SeenStore:
    if request.param == "memory":
        return MemorySeen()
    client = Client(unix_socket_path=request.getfixturevalue("redis_socket"))
    client.flushall()
    return RedisSeen(client)


def test_a_key_is_new_once_until_it_is_forgotten(seen: SeenStore) -> None:
    assert [seen.add(key, 60) for key in ("a", "b", "a")] == [True, True, False]
    seen.discard("a")
    seen.discard("never there")
    assert [seen.add(key, 60) for key in ("a", "b")] == [True, False]


def test_of_many_at_the_same_moment_one_is_first(seen: SeenStore) -> None:
    results: list[bool] = []
    claims: list[Claim] = []
    start = threading.Barrier(8)

    def add() -> None:
        start.wait()
        results.append(seen.add("a", 60))
        claims.append(seen.claim("b", threading.current_thread().name, 60))

    threads = [threading.Thread(target=add) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(results) == [False] * 7 + [True]
    assert sorted(claims) == ["claimed"] * 7 + ["new"]


def test_a_claim_is_somebodys_until_it_is_completed_or_given_back(seen: SeenStore) -> None:
    assert [seen.claim("a", owner, 60) for owner in ("me", "you")] == ["new", "claimed"]
    assert not seen.add("a", 60)
    seen.give_back("a", "me")
    assert seen.claim("a", "you", 60) == "new"
    seen.complete("a", 60)
    assert [seen.claim("a", owner, 60) for owner in ("me", "you")] == ["done", "done"]
    seen.complete("never claimed", 60)
    assert seen.claim("never claimed", "me", 60) == "done"
    assert seen.add("added", 60)
    assert seen.claim("added", "me", 60) == "done"


def test_nobody_gives_back_what_is_not_his(seen: SeenStore) -> None:
    seen.give_back("a", "me")
    assert seen.claim("a", "me", 60) == "new"
    seen.give_back("a", "you")
    assert seen.claim("a", "you", 60) == "claimed"
    seen.complete("a", 60)
    seen.give_back("a", "me")
    assert seen.claim("a", "you", 60) == "done"


def test_a_claim_that_nobody_completes_ends() -> None:
    now = [0.0]
    seen = MemorySeen(clock=lambda: now[0])
    assert seen.claim("a", "me", 10) == "new"
    now[0] = 10.0
    assert seen.claim("a", "you", 10) == "new"
    seen.complete("a", 100)
    now[0] = 109.9
    assert seen.claim("a", "me", 10) == "done"


def test_a_client_of_redis_that_decodes(redis_socket: str) -> None:
    client = Client(unix_socket_path=redis_socket, decode_responses=True)
    client.flushall()
    seen = RedisSeen(client)
    assert [seen.claim("a", owner, 60) for owner in ("me", "you")] == ["new", "claimed"]
    seen.give_back("a", "me")
    assert seen.claim("a", "you", 60) == "new"
    seen.complete("a", 60)
    assert seen.claim("a", "me", 60) == "done"


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


def test_keys_in_redis_end_by_themselves(redis_socket: str) -> None:
    client = Client(unix_socket_path=redis_socket)
    seen = RedisSeen(client, "ours")
    seen.add("a", 60)
    seen.claim("b", "me", 60)
    seen.complete("c", 60)
    assert all(0 < int(str(client.pttl(f"ours:{key}"))) <= 60_000 for key in "abc")


def test_a_redis_that_is_away(tmp_path: Path) -> None:
    seen = RedisSeen(Client(unix_socket_path=str(tmp_path / "nobody")))
    for ask in (seen.add, partial(seen.claim, "a"), seen.complete):
        with pytest.raises(StoreError, match="Redis does not answer"):
            ask("a", 60)
    seen.give_back("a", "me")
    seen.discard("a")
