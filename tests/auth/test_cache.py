"""When a token is renewed, who waits for that, and what happens when it fails."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

import pytest

from dingkit._auth._token_cache import ADVISORY_SECONDS, MANDATORY_SECONDS, REST_SECONDS, TokenCache
from dingkit.errors import AuthenticationError, DingTalkError, ServerError
from dingkit.stores import AccessToken, MemoryStore

if TYPE_CHECKING:
    from collections.abc import Callable

    from dingkit import AsyncDingTalk
    from dingkit.stores import TokenStore
    from tests.auth.conftest import FakeDingTalk, WatchedStore

    Connect = Callable[..., AsyncDingTalk]

ADVISORY = 300.0
MANDATORY = 30.0


def store_with(dingtalk: FakeDingTalk, seconds_left: float, store: MemoryStore | None = None) -> MemoryStore:
    store = store or MemoryStore()
    store.save(dingtalk.app.cache_key("app"), AccessToken("old", time.time() + seconds_left))
    return store


async def test_in_the_advisory_window_the_next_caller_renews(connect: Connect, dingtalk: FakeDingTalk) -> None:
    ding = connect(store=store_with(dingtalk, ADVISORY))
    await ding.jsapi.get_jsapi_ticket()
    await ding.jsapi.get_jsapi_ticket()
    assert dingtalk.tokens_used() == ["token-1", "token-1"]
    assert len(dingtalk.token_requests) == 1


async def test_in_the_advisory_window_the_others_go_on_with_the_old_token(connect: Connect, dingtalk: FakeDingTalk) -> None:
    store = store_with(dingtalk, ADVISORY)
    others = connect(store=store)
    started, go_on = threading.Event(), threading.Event()

    def renew_slowly() -> None:
        started.set()
        assert go_on.wait(10)

    dingtalk.before_token = renew_slowly
    renewing = threading.Thread(target=TokenCache(dingtalk.app.cache_key("app"), store).get, args=(lambda _: fetch_slowly(renew_slowly),))
    renewing.start()
    assert started.wait(10)
    assert await others.access_token() == "old"
    go_on.set()
    renewing.join(10)
    assert await others.access_token() == "renewed"
    assert dingtalk.token_requests == []


def fetch_slowly(wait: Callable[[], None]) -> AccessToken:
    wait()
    return AccessToken("renewed", time.time() + 7200)


async def test_in_the_mandatory_window_the_others_wait(connect: Connect, dingtalk: FakeDingTalk, watched: WatchedStore) -> None:
    first, second = (connect(store=store_with(dingtalk, MANDATORY, watched)) for _ in range(2))
    dingtalk.before_token = lambda: watched.watched.wait_for(2)
    results: list[str] = []

    def ask() -> None:
        results.append(TokenCache(dingtalk.app.cache_key("app"), watched).get(lambda _: AccessToken("unused", 0)).value)

    def wait_and_ask() -> None:
        watched.watched.wait_for(1)
        ask()

    waiting = threading.Thread(target=wait_and_ask)
    waiting.start()
    assert await first.access_token() == "token-1"
    waiting.join(10)
    assert results == ["token-1"]
    assert await second.access_token() == "token-1"
    assert len(dingtalk.token_requests) == 1


async def test_an_expired_token_is_not_used(connect: Connect, dingtalk: FakeDingTalk) -> None:
    await connect(store=store_with(dingtalk, -1)).jsapi.get_jsapi_ticket()
    assert dingtalk.tokens_used() == ["token-1"]


async def test_a_renewal_that_fails_ahead_of_time_is_a_warning(
    connect: Connect, dingtalk: FakeDingTalk, caplog: pytest.LogCaptureFixture
) -> None:
    ding = connect(store=store_with(dingtalk, ADVISORY), max_retries=0)
    dingtalk.will_answer_token_requests(dingtalk.json({"code": "systemBusy", "message": "服务忙"}, 500))
    for _ in range(3):
        await ding.jsapi.get_jsapi_ticket()
    assert dingtalk.tokens_used() == ["old", "old", "old"]
    assert len(dingtalk.token_requests) == 1  # while it rests, nobody pays for another failure
    (warning,) = [record for record in caplog.records if record.name == "dingkit"]
    assert warning.levelname == "WARNING"
    assert "the old one is still used" in warning.getMessage()
    assert dingtalk.app.app_secret not in caplog.text
    assert "access_token=old" not in warning.getMessage()


async def test_a_renewal_that_fails_when_it_is_due_is_an_error(connect: Connect, dingtalk: FakeDingTalk) -> None:
    ding = connect(store=store_with(dingtalk, MANDATORY))
    dingtalk.will_answer_token_requests(dingtalk.json({"code": "invalidClientIdOrSecret", "message": "无效的clientId"}, 400))
    with pytest.raises(AuthenticationError, match="create_access_token"):
        await ding.jsapi.get_jsapi_ticket()
    assert dingtalk.calls == []


class Clock:
    """Shows the time it was set to."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


class Cache:
    """A `TokenCache` with a clock that is set by hand; `fetch` hands out the prepared outcomes."""

    def __init__(self, *outcomes: AccessToken | Exception, store: TokenStore | None = None) -> None:
        self.clock = Clock()
        self.outcomes = list(outcomes)
        self._cache = TokenCache("key", store or MemoryStore(), clock=self.clock)

    def fetch(self, known: AccessToken | None) -> AccessToken:
        outcome = self.outcomes.pop(0)
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    async def fetch_async(self, known: AccessToken | None) -> AccessToken:
        return self.fetch(known)

    async def at(self, now: float, *, get_async: bool) -> str:
        self.clock.now = now
        self.token = await self._cache.get_async(self.fetch_async) if get_async else self._cache.get(self.fetch)
        return self.token.value

    def refuse(self, token: AccessToken | None = None) -> None:
        self._cache.refuse(token or self.token)


@pytest.mark.parametrize("get_async", [False, True])
async def test_the_clock_decides_in_which_window_a_token_is(*, get_async: bool) -> None:
    cache = Cache(AccessToken("first", 7200), AccessToken("second", 14400), AccessToken("third", 21600))
    assert await cache.at(0, get_async=get_async) == "first"
    assert await cache.at(7200 - ADVISORY_SECONDS - 1, get_async=get_async) == "first"
    assert await cache.at(7200 - ADVISORY_SECONDS, get_async=get_async) == "second"
    assert await cache.at(14400 - MANDATORY_SECONDS, get_async=get_async) == "third"
    assert cache.outcomes == []


@pytest.mark.parametrize("get_async", [False, True])
async def test_after_a_failed_renewal_the_next_try_comes_after_a_rest(*, get_async: bool) -> None:
    cache = Cache(AccessToken("first", 7200), DingTalkError("down"), DingTalkError("still down"), AccessToken("second", 14400))
    assert await cache.at(0, get_async=get_async) == "first"
    for seconds in (0, 1, REST_SECONDS - 1):
        assert await cache.at(6700 + seconds, get_async=get_async) == "first"
    assert len(cache.outcomes) == 2
    assert await cache.at(6700 + REST_SECONDS, get_async=get_async) == "first"
    assert len(cache.outcomes) == 1
    assert await cache.at(6700 + 2 * REST_SECONDS, get_async=get_async) == "second"


async def test_a_rest_does_not_outlast_the_old_token() -> None:
    cache = Cache(AccessToken("first", 7200), DingTalkError("down"), ServerError("x", code=-1, operation="get_token", status=200))
    await cache.at(0, get_async=False)
    just_before = 7200 - MANDATORY_SECONDS - 1
    assert await cache.at(just_before, get_async=False) == "first"
    with pytest.raises(ServerError):
        await cache.at(just_before + 1, get_async=False)


async def test_a_token_that_lives_shorter_than_the_window_is_not_fetched_for_every_call() -> None:
    cache = Cache(AccessToken("short", 300))
    for second in range(5):
        assert await cache.at(second, get_async=False) == "short"


@pytest.mark.parametrize("get_async", [False, True])
async def test_a_bug_in_a_credential_is_not_hidden_by_the_old_token(*, get_async: bool) -> None:
    cache = Cache(AccessToken("first", 7200), ZeroDivisionError("a bug"))
    await cache.at(0, get_async=get_async)
    with pytest.raises(ZeroDivisionError):
        await cache.at(7000, get_async=get_async)


class TestRefusedToken:
    """`refuse` ends the token that was refused and no other."""

    async def test_it_is_fetched_anew(self) -> None:
        cache = Cache(AccessToken("bad", 7200), AccessToken("good", 7200))
        assert await cache.at(0, get_async=False) == "bad"
        cache.refuse()
        assert await cache.at(0, get_async=False) == "good"

    async def test_also_when_the_new_one_has_the_same_value_again(self) -> None:
        """Asking for a token again gives the same one; a second call that was sent with the first one must not cost a third request."""
        cache = Cache(AccessToken("same", 7200, obtained_at=1), AccessToken("same", 7200, obtained_at=2))
        await cache.at(0, get_async=False)
        first = cache.token
        cache.refuse(first)
        assert await cache.at(0, get_async=False) == "same"
        cache.refuse(first)
        assert await cache.at(0, get_async=False) == "same"
        assert cache.outcomes == []

    async def test_a_token_that_replaced_it_is_kept(self) -> None:
        cache = Cache(AccessToken("good", 7200))
        await cache.at(0, get_async=False)
        cache.refuse(AccessToken("bad", 7200))
        assert await cache.at(0, get_async=False) == "good"
