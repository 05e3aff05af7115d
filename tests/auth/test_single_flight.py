"""However many ask for a token at the same moment, in threads or tasks, DingTalk is asked once."""

from __future__ import annotations

import asyncio
import copy
import pickle
import threading
import traceback
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING, NoReturn

import httpx
import pytest

from dingkit import AsyncDingTalk, DingTalk
from dingkit._auth._token_cache import TokenCache
from dingkit.errors import AuthenticationError, DingTalkError
from dingkit.stores import AccessToken, MemoryStore

if TYPE_CHECKING:
    from tests.auth.conftest import FakeDingTalk, WatchedStore

MANY = 64
TOKEN = AccessToken("fetched", float("inf"))


def test_64_threads_cause_one_token_request(dingtalk: FakeDingTalk, watched: WatchedStore) -> None:
    dingtalk.before_token = lambda: watched.watched.wait_for(MANY)
    with DingTalk(credential=dingtalk.app, store=watched, **dingtalk.options) as ding, ThreadPoolExecutor(MANY) as threads:
        tokens = [future.result() for future in [threads.submit(ding.access_token) for _ in range(MANY)]]
    assert tokens == ["token-1"] * MANY
    assert len(dingtalk.token_requests) == 1


async def test_64_tasks_cause_one_token_request(dingtalk: FakeDingTalk, watched: WatchedStore) -> None:
    dingtalk.before_token = lambda: watched.watched.wait_for(MANY)
    async with AsyncDingTalk(credential=dingtalk.app, store=watched, **dingtalk.options) as ding:
        tokens = await asyncio.gather(*(ding.access_token() for _ in range(MANY)))
    assert tokens == ["token-1"] * MANY
    assert len(dingtalk.token_requests) == 1


async def test_a_sync_and_an_async_client_with_one_store_cause_one_token_request(dingtalk: FakeDingTalk, watched: WatchedStore) -> None:
    dingtalk.before_token = lambda: watched.watched.wait_for(16)
    with DingTalk(credential=dingtalk.app, store=watched, **dingtalk.options) as ding, ThreadPoolExecutor(8) as threads:
        async with AsyncDingTalk(credential=dingtalk.app, store=watched, **dingtalk.options) as async_ding:
            in_threads = [asyncio.wrap_future(threads.submit(ding.access_token)) for _ in range(8)]
            tokens = await asyncio.gather(*in_threads, *(async_ding.access_token() for _ in range(8)))
    assert tokens == ["token-1"] * 16
    assert len(dingtalk.token_requests) == 1


def test_other_credentials_do_not_wait_for_it(dingtalk: FakeDingTalk) -> None:
    store = MemoryStore()

    def ask_for_another(known: AccessToken | None) -> AccessToken:
        TokenCache("another app", store, wait_seconds=0).get(lambda _: TOKEN)
        return TOKEN

    assert TokenCache("app", store).get(ask_for_another) == TOKEN


async def test_when_the_request_fails_everybody_gets_an_error_of_his_own(dingtalk: FakeDingTalk, watched: WatchedStore) -> None:
    dingtalk.before_token = lambda: watched.watched.wait_for(16)
    dingtalk.will_answer_token_requests(dingtalk.json({"code": "invalidClientIdOrSecret", "message": "无效"}, 400))
    with DingTalk(credential=dingtalk.app, store=watched, **dingtalk.options) as ding, ThreadPoolExecutor(8) as threads:
        async with AsyncDingTalk(credential=dingtalk.app, store=watched, **dingtalk.options) as async_ding:
            in_threads = [asyncio.wrap_future(threads.submit(ding.access_token)) for _ in range(8)]
            in_tasks = [async_ding.access_token() for _ in range(8)]
            errors = await asyncio.gather(*in_threads, *in_tasks, return_exceptions=True)
    assert len(dingtalk.token_requests) == 1
    assert len({id(error) for error in errors}) == 16
    assert {type(error) for error in errors} == {AuthenticationError}
    assert {str(error) for error in errors} == {str(errors[0])}


def in_thread(cache: TokenCache, fetch: object, outcomes: list[object]) -> threading.Thread:
    """Get a token in a thread; what it gives or raises goes to `outcomes`."""

    def get() -> None:
        try:
            outcomes.append(cache.get(fetch))  # type: ignore[arg-type]
        except BaseException as error:  # noqa: BLE001 - also KeyboardInterrupt
            outcomes.append(error)

    thread = threading.Thread(target=get)
    thread.start()
    return thread


class Fetch:
    """Fetches for the first time when the second caller has joined, and then gives or raises `outcome`."""

    def __init__(self, watched: WatchedStore, outcome: AccessToken | BaseException) -> None:
        self._watched = watched
        self._outcome = outcome
        self.cache = TokenCache("key", watched)

    def __call__(self, known: AccessToken | None) -> AccessToken:
        self._watched.watched.wait_for(2)
        if isinstance(self._outcome, BaseException):
            raise self._outcome
        return self._outcome


def test_the_errors_of_others_do_not_end_up_in_the_traceback_of_the_first(watched: WatchedStore) -> None:
    failure = DingTalkError("no")
    fetch = Fetch(watched, failure)
    outcomes: list[object] = []
    threads = [in_thread(fetch.cache, fetch, outcomes) for _ in range(2)]
    for thread in threads:
        thread.join(10)
    (waiter,) = [outcome for outcome in outcomes if outcome is not failure]
    assert isinstance(waiter, DingTalkError)
    assert waiter.__cause__ is failure
    functions = [frame.name for frame in traceback.extract_tb(failure.__traceback__)]
    assert functions.count("get") == 2  # that of in_thread and that of the cache, not those of the waiter
    assert functions[-1] == "__call__"


def test_an_error_that_cannot_be_copied_is_named(watched: WatchedStore) -> None:
    """A credential of your own may raise anything."""
    request = httpx.Request("GET", "https://sso.example/token?secret=s3cret")
    failure = httpx.HTTPStatusError("no", request=request, response=httpx.Response(500))
    with pytest.raises(TypeError):
        copy.copy(failure)
    fetch = Fetch(watched, failure)
    outcomes: list[object] = []
    for thread in [in_thread(fetch.cache, fetch, outcomes) for _ in range(2)]:
        thread.join(10)
    (waiter,) = [outcome for outcome in outcomes if outcome is not failure]
    assert isinstance(waiter, DingTalkError)
    assert str(waiter) == "another caller could not fetch the access token: HTTPStatusError"
    assert waiter.__cause__ is failure


def test_a_timeout_of_the_first_is_not_taken_for_the_end_of_ones_own_wait(watched: WatchedStore) -> None:
    fetch = Fetch(watched, TimeoutError("the credential's own"))
    outcomes: list[object] = []
    for thread in [in_thread(fetch.cache, fetch, outcomes) for _ in range(2)]:
        thread.join(10)
    assert [(type(outcome), str(outcome)) for outcome in outcomes] == [(TimeoutError, "the credential's own")] * 2


def test_when_the_first_thread_is_interrupted_another_takes_over(watched: WatchedStore) -> None:
    fetch = Fetch(watched, KeyboardInterrupt())
    outcomes: list[object] = []
    first = in_thread(fetch.cache, fetch, outcomes)
    watched.watched.wait_for(1)
    second = in_thread(fetch.cache, lambda _: TOKEN, outcomes)
    first.join(10)
    second.join(10)
    assert TOKEN in outcomes
    assert any(isinstance(outcome, KeyboardInterrupt) for outcome in outcomes)


async def test_when_the_first_task_is_cancelled_the_others_get_what_it_asked_for(dingtalk: FakeDingTalk, watched: WatchedStore) -> None:
    """The request is on its way already, and a refresh token that it uses up must not be lost."""
    go_on = threading.Event()
    arrived = asyncio.Event()
    loop = asyncio.get_running_loop()

    def hang() -> None:
        loop.call_soon_threadsafe(arrived.set)
        assert go_on.wait(10)

    dingtalk.before_token = hang
    async with AsyncDingTalk(credential=dingtalk.app, store=watched, **dingtalk.options) as ding:
        first = asyncio.create_task(ding.access_token())
        await arrived.wait()
        second, third = asyncio.create_task(ding.access_token()), asyncio.create_task(ding.access_token())
        await asyncio.to_thread(watched.watched.wait_for, 3)
        first.cancel()
        with pytest.raises(asyncio.CancelledError):
            await first
        go_on.set()
        assert await second == await third == "token-1"
    assert len(dingtalk.token_requests) == 1


async def test_when_the_renewal_itself_is_cancelled_another_takes_over(watched: WatchedStore) -> None:
    """As at the end of `asyncio.run`."""
    cache = TokenCache("key", watched)
    renewals: list[asyncio.Task[object] | None] = []

    async def hang_the_first_time(known: AccessToken | None) -> AccessToken:
        renewals.append(asyncio.current_task())
        if len(renewals) == 1:
            await asyncio.Event().wait()
        return TOKEN

    first, second = (asyncio.create_task(cache.get_async(hang_the_first_time)) for _ in range(2))
    await asyncio.to_thread(watched.watched.wait_for, 2)
    (renewal,) = renewals
    assert renewal is not None
    renewal.cancel()
    with pytest.raises(asyncio.CancelledError):
        await first
    assert await second == TOKEN


async def test_a_waiter_that_is_cancelled_does_not_disturb_the_others(watched: WatchedStore) -> None:
    cache = TokenCache("key", watched)
    go_on = asyncio.Event()

    async def fetch(known: AccessToken | None) -> AccessToken:
        await go_on.wait()
        return TOKEN

    first, second, third = (asyncio.create_task(cache.get_async(fetch)) for _ in range(3))
    await asyncio.to_thread(watched.watched.wait_for, 3)
    second.cancel()
    with pytest.raises(asyncio.CancelledError):
        await second
    go_on.set()
    assert await first == await third == TOKEN


def never_called(known: AccessToken | None) -> NoReturn:
    raise AssertionError("somebody else is fetching already")


async def never_called_async(known: AccessToken | None) -> NoReturn:
    never_called(known)


async def test_no_caller_waits_for_ever(watched: WatchedStore) -> None:
    patient, cache = TokenCache("key", watched), TokenCache("key", watched, wait_seconds=0.01)
    explanation = "no access token after 0.01 seconds: another caller is still fetching it"
    for number in (1, 4):
        go_on, outcomes = threading.Event(), list[object]()
        slow = in_thread(patient, partial(fetch_when, go_on), outcomes)
        watched.watched.wait_for(number)
        with pytest.raises(DingTalkError, match=explanation):
            cache.get(never_called) if number == 1 else await cache.get_async(never_called_async)
        newer = AccessToken(f"newer-{number}", float("inf"))
        assert cache.get(partial(give, newer)) == newer  # whoever comes after that does not wait for the lost one
        go_on.set()
        slow.join(10)
        assert outcomes == [newer]  # the slow one was too late, and takes over what there is
        cache.refuse(newer)


def give(token: AccessToken, known: AccessToken | None) -> AccessToken:
    return token


def fetch_when(go_on: threading.Event, known: AccessToken | None) -> AccessToken:
    assert go_on.wait(10)
    return AccessToken("too-late", float("inf"))


async def test_a_token_that_landed_between_looking_and_joining_is_not_fetched_again() -> None:
    class JustLanded(dict[str, AccessToken]):
        """The first look is too early by a moment."""

        looks = 0

        def get(self, key: str, default: object = None) -> AccessToken | None:  # type: ignore[override]
            self.looks += 1
            return None if self.looks == 1 else TOKEN

    for _ in range(2):
        store = MemoryStore()
        store.local.tokens = JustLanded()
        cache = TokenCache("key", store)
        assert (cache.get(never_called) if _ else await cache.get_async(never_called_async)) == TOKEN


def test_an_error_given_to_a_waiter_says_the_same_as_the_original() -> None:
    original = AuthenticationError("不合法的appKey", code=40096, operation="get_token", status=200, request_id="r", hint="check")
    for twin in (copy.copy(original), pickle.loads(pickle.dumps(original))):  # noqa: S301 - our own bytes
        assert type(twin) is AuthenticationError
        assert str(twin) == str(original)
        assert vars(twin) == vars(original)
