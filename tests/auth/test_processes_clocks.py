"""Processes whose clocks disagree share tokens all the same."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from dingkit._auth._token_cache import ADVISORY_SECONDS, TokenCache
from dingkit.stores import AccessToken, FileStore

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from dingkit import AsyncDingTalk
    from tests.auth.conftest import FakeDingTalk

    Connect = Callable[..., AsyncDingTalk]

LIFE_SECONDS = 7200
HOURS = 12
STEP_SECONDS = 20


class World:
    """What time it is, and which tokens DingTalk accepts."""

    def __init__(self, renewal: str) -> None:
        self.now = 1_000_000.0
        self.issued = 0
        self._renewal = renewal
        self._ends: dict[str, float] = {}
        self._refresh_tokens = {"refresh-0"}

    def issue(self) -> str:
        """Give a token; what becomes of the one before differs between the kinds."""
        self.issued += 1
        current = next((value for value, end in self._ends.items() if end > self.now), None)
        if self._renewal == "the same value lives on" and current is not None:
            self._ends[current] = self.now + LIFE_SECONDS
            return current
        if self._renewal == "the old value ends at once":
            self._ends.clear()
        self._ends[f"token-{self.issued}"] = self.now + LIFE_SECONDS
        return f"token-{self.issued}"

    def exchange(self, refresh_token: str) -> str:
        """Take a refresh token, which is good for one use, and give the next one."""
        self._refresh_tokens.remove(refresh_token)
        self._refresh_tokens.add(f"refresh-{self.issued}")
        return f"refresh-{self.issued}"

    def accepts(self, value: str) -> bool:
        return self._ends.get(value, 0.0) > self.now


class Process:
    """One cache with a clock of its own."""

    def __init__(self, world: World, skew: float, directory: Path) -> None:
        self._world = world
        self._skew = skew
        self._cache = TokenCache("key", FileStore(directory), clock=self._clock)

    def _clock(self) -> float:
        return self._world.now + self._skew

    def _fetch(self, known: AccessToken | None) -> AccessToken:
        value = self._world.issue()
        refresh_token = self._world.exchange(known.refresh_token if known else "refresh-0")
        return AccessToken(value, self._clock() + LIFE_SECONDS, refresh_token, self._clock())

    async def _fetch_async(self, known: AccessToken | None) -> AccessToken:
        return self._fetch(known)

    def call(self) -> None:
        """Make a call as a client does: with another token when the first is refused, and then no more."""
        token = self._cache.get(self._fetch)
        if not self._world.accepts(token.value):
            self._cache.refuse(token)
            token = self._cache.get(self._fetch)
        assert self._world.accepts(token.value)

    async def call_async(self) -> None:
        token = await self._cache.get_async(self._fetch_async)
        if not self._world.accepts(token.value):
            self._cache.refuse(token)
            token = await self._cache.get_async(self._fetch_async)
        assert self._world.accepts(token.value)


@pytest.mark.parametrize("renewal", ["the same value lives on", "a new value comes, the old one lives on", "the old value ends at once"])
@pytest.mark.parametrize("skews", [(300, -300), (-300, 300), (0, 300), (0, -300), (0, 0)], ids=str)
async def test_clocks_that_differ_by_ten_minutes_cause_no_errors_and_no_more_renewals(
    renewal: str, skews: tuple[float, float], tmp_path: Path
) -> None:
    """Also: each refresh token is used once, whatever the clocks say about which one is newer."""
    world = World(renewal)
    first, second = (Process(world, skew, tmp_path) for skew in skews)
    while world.now < 1_000_000 + HOURS * 3600:
        first.call()
        world.now += STEP_SECONDS / 2
        await second.call_async()
        world.now += STEP_SECONDS / 2
    needed = HOURS * 3600 / (LIFE_SECONDS - ADVISORY_SECONDS)
    assert world.issued <= needed * 1.25


async def test_a_token_that_expires_on_the_way_is_replaced(connect: Connect, dingtalk: FakeDingTalk, tmp_path: Path) -> None:
    """Our clock gave it time enough; DingTalk says that it has ended."""
    FileStore(tmp_path).save(dingtalk.app.cache_key("app"), AccessToken("ends-on-the-way", time.time() + ADVISORY_SECONDS + 30))
    dingtalk.refused["ends-on-the-way"] = dingtalk.json({"errcode": 42001, "errmsg": "access_token超时"})
    ding = connect(store=FileStore(tmp_path))
    for _ in range(2):
        assert (await ding.jsapi.get_jsapi_ticket()).errcode == 0
    assert dingtalk.tokens_used() == ["ends-on-the-way", "token-1", "token-1"]
    kept = FileStore(tmp_path).load(dingtalk.app.cache_key("app"))
    assert kept is not None
    assert kept.value == "token-1"


async def test_what_another_process_has_renewed_is_taken_over(connect: Connect, dingtalk: FakeDingTalk, tmp_path: Path) -> None:
    dingtalk.refused["bad"] = dingtalk.json({"errcode": 40014, "errmsg": "不合法的access_token"})
    key = dingtalk.app.cache_key("app")
    FileStore(tmp_path).save(key, AccessToken("bad", time.time() + 7200))
    ding = connect(store=FileStore(tmp_path))
    await ding.access_token()
    FileStore(tmp_path).save(key, AccessToken("good", time.time() + 7200))
    await ding.jsapi.get_jsapi_ticket()
    assert dingtalk.tokens_used() == ["bad", "good"]
    assert dingtalk.token_requests == []


@pytest.mark.parametrize("seconds_left", [300.0, 30.0], ids=["advisory", "mandatory"])
async def test_while_another_process_renews_ahead_of_time_we_go_on_with_the_old_token(
    connect: Connect, dingtalk: FakeDingTalk, tmp_path: Path, seconds_left: float
) -> None:
    """And when it is due, nobody waits for the other for ever."""
    other = FileStore(tmp_path)
    other.save(dingtalk.app.cache_key("app"), AccessToken("old", time.time() + seconds_left))
    ours = FileStore(tmp_path)
    ours.lease_seconds = 0.01
    lock = other.lock(dingtalk.app.cache_key("app"), 0.0)
    ding = connect(store=ours)
    expected = "old" if seconds_left > 60 else "token-1"
    assert [await ding.access_token() for _ in range(2)] == [expected] * 2
    assert lock is not None
    lock.release()


async def test_when_a_renewal_ahead_of_time_fails_a_process_that_has_just_begun_goes_on_with_the_kept_token_too(
    connect: Connect, dingtalk: FakeDingTalk, tmp_path: Path
) -> None:
    FileStore(tmp_path).save(dingtalk.app.cache_key("app"), AccessToken("old", time.time() + 300))
    dingtalk.will_answer_token_requests(dingtalk.json({"code": "systemBusy", "message": "服务忙"}, 500))
    ding = connect(store=FileStore(tmp_path), max_retries=0)
    assert [await ding.access_token() for _ in range(3)] == ["old"] * 3
    assert len(dingtalk.token_requests) == 1
