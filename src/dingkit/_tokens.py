"""One token: cached in this process, shared through a store, renewed ahead of time by one caller wherever it is."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import logging
import math
import time
from enum import Enum, auto
from typing import TYPE_CHECKING, TypeVar

from dingkit import _deadline
from dingkit._given import is_key
from dingkit._single_flight import AbandonedError, error_of_its_own
from dingkit._threads import at_once, in_thread
from dingkit.errors import DingTalkError
from dingkit.stores._base import NoLock, StoreError, StoreStepError, load_from, lock_in, save_to, store_errors

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from concurrent.futures import Future

    from dingkit.stores import AccessToken, StoreLock, TokenStore

    Flight = Future[AccessToken | Exception]

    Fetch = Callable[[AccessToken | None], AccessToken]
    AsyncFetch = Callable[[AccessToken | None], Awaitable[AccessToken]]

T = TypeVar("T")

logger = logging.getLogger("dingkit")

ADVISORY_SECONDS = 600.0
"""This long before its end a token is renewed by one caller, while the others go on with it."""

MANDATORY_SECONDS = 60.0
"""This long before its end a token is not used any more: one caller renews it, the others wait."""

REST_SECONDS = 30.0
"""A renewal ahead of time that failed, or brought a token that is no fresher, is not tried again any sooner."""

LEASES_UNTIL_UNLOCKED = 2
"""So many leases somebody waits for the lock of a store: the holder may have died, and the one who comes after it needs time too."""

WAIT_SECONDS = 60.0
"""The longest anybody waits for somebody else's renewal in the same process, on top of the time that the store's lock may take."""

POLL_SECONDS = 0.05

REMADE_SECONDS = 24 * 3600.0
"""A token that never expires costs no request: in memory it is kept this long, as it may be one of very many people's."""


class _State(Enum):
    FRESH = auto()
    AGING = auto()
    DUE = auto()


BUSY, NOTHING_LOCKED = NoLock(), NoLock()
"""Somebody else is renewing the token; the store is away, and everybody renews for himself."""


class TokenCache:
    """Gives out one token and replaces it when it ages or is refused.

    The token is looked up in this process's memory alone. Only when it has to be renewed, the one caller of this process who does
    that goes to the store: takes over what another process has renewed already, or holds the store's lock while it fetches.
    """

    def __init__(
        self,
        key: str,
        store: TokenStore,
        *,
        clock: Callable[[], float] = time.time,
        wait_seconds: float = WAIT_SECONDS,
    ) -> None:
        self._key = key
        self._store = store
        self._local = store.local
        self._shared = store.shared
        self._clock = clock
        self._lock_seconds = LEASES_UNTIL_UNLOCKED * store.lease_seconds if store.shared else 0.0
        self._wait_seconds = wait_seconds + self._lock_seconds
        self._tried_at = -math.inf

    def get(self, fetch: Fetch) -> AccessToken:
        """Return a usable token; `fetch` is called by at most one caller at a time, with the token known so far."""
        while True:
            token, state = self._look()
            if token is not None and state is _State.FRESH:
                return token
            flight, leads = self._local.flights.join(self._key)
            if leads:
                try:
                    renewed = self._landed_meanwhile() or self._renew(fetch)
                except BaseException as error:  # whatever ends the leader, the others must not wait for it
                    self._land(flight, AbandonedError() if _deadline.is_over() else error)  # his deadline is not theirs
                    raise
                return self._succeed(flight, renewed)
            if token is not None and state is _State.AGING:
                return token
            try:
                outcome = flight.result(_deadline.within(self._wait_seconds))
            except TimeoutError:
                _deadline.check("access_token")  # of this caller alone: the others go on waiting
                raise self._give_up(flight) from None
            if not isinstance(outcome, Exception):
                if not self._is_refused(outcome):
                    return outcome
            elif not isinstance(outcome, AbandonedError):
                raise error_of_its_own(outcome) from outcome

    async def get_async(self, fetch: AsyncFetch) -> AccessToken:
        """Like `get`, without blocking the event loop.

        A renewal runs in a task of its own and ends as usual when the caller who began it is cancelled: others wait for it, and a
        refresh token that DingTalk has exchanged already must not be lost.
        """
        token, state = self._look()
        if token is not None and state is _State.FRESH:
            return token
        return await self._renewed_async(fetch)

    async def _renewed_async(self, fetch: AsyncFetch) -> AccessToken:
        import asyncio  # most of what importing dingkit would cost a synchronous program

        while True:
            token, state = self._look()
            if token is not None and state is _State.FRESH:
                return token
            flight, leads = self._local.flights.join(self._key)
            renewal = asyncio.ensure_future(self._lead_async(flight, fetch)) if leads else None
            if renewal is None and token is not None and state is _State.AGING:
                return token
            try:
                outcome = await asyncio.wait_for(asyncio.wrap_future(flight), self._wait_seconds if renewal is None else None)
            except TimeoutError:
                raise self._give_up(flight) from None
            if not isinstance(outcome, Exception):
                if not self._is_refused(outcome):
                    return outcome
            elif renewal is not None:
                raise asyncio.CancelledError if isinstance(outcome, AbandonedError) else outcome
            elif not isinstance(outcome, AbandonedError):
                raise error_of_its_own(outcome) from outcome

    def values(self) -> list[str]:
        """What is secret of the token known in this process."""
        token = self._local.tokens.get(self._key)
        return [] if token is None else [token.value, token.refresh_token]

    def refuse(self, token: AccessToken) -> None:
        """Stop using a token that DingTalk refused, unless it has been replaced already.

        It is compared as a whole: a token that was fetched anew and has the same value is another one, so that many calls refused at
        the same moment cause one renewal.
        """
        with self._local.lock:
            if self._local.tokens.get(self._key) == token:
                self._local.tokens[self._key] = token.ended()

    def _look(self) -> tuple[AccessToken | None, _State]:
        token = self._local.tokens.get(self._key)
        if token is None:
            return None, _State.DUE
        state = self._state_of(token)
        if state is _State.AGING and self._clock() - self._tried_at < REST_SECONDS:
            return token, _State.FRESH
        if state is _State.FRESH and self._local.unsaved and self._key in self._local.unsaved and self._local.outage.allows("save"):
            return token, _State.AGING  # the store was away when it was fetched
        return token, state

    def _state_of(self, token: AccessToken) -> _State:
        left = token.expires_at - self._clock()
        if left <= MANDATORY_SECONDS:
            return _State.DUE
        return _State.FRESH if left > ADVISORY_SECONDS else _State.AGING

    def _landed_meanwhile(self) -> AccessToken | None:
        """A flight may have landed between our look and our joining: then there is nothing left to fetch."""
        token, state = self._look()
        return token if state is _State.FRESH else None

    def _is_refused(self, token: AccessToken) -> bool:
        """A flight that was on its way when the old token was refused may bring just that one."""
        known = self._local.tokens.get(self._key)
        return known is not None and known.expires_at == 0 and _same(known, token)

    async def _lead_async(self, flight: Flight, fetch: AsyncFetch) -> None:
        try:
            renewed = self._landed_meanwhile() or await self._renew_async(fetch)
        except BaseException as error:
            self._land(flight, error)
            if not isinstance(error, Exception):
                raise
        else:
            self._succeed(flight, renewed)

    def _renew(self, fetch: Fetch) -> AccessToken:
        known, state = self._find()
        if known is not None and state is _State.FRESH:
            return known
        lock = self._lock(self._lock_seconds_in(state))
        try:
            known, state = self._find()  # somebody else may have renewed it while we waited
            if known is not None and _is_enough(state, lock):
                return known
            try:
                return self._keep(fetch(known))
            except DingTalkError as error:
                return _go_on(known, state, error)
        finally:
            self._release(lock)

    async def _renew_async(self, fetch: AsyncFetch) -> AccessToken:
        do = in_thread if self._shared else at_once
        known, state = await do(self._find)
        if known is not None and state is _State.FRESH:
            return known
        lock = await self._lock_async(self._lock_seconds_in(state)) if self._shared else NOTHING_LOCKED
        try:
            known, state = await do(self._find)
            if known is not None and _is_enough(state, lock):
                return known
            try:
                fetched = await fetch(known)
            except DingTalkError as error:
                return _go_on(known, state, error)
            return await do(lambda: self._keep(fetched))
        finally:
            await do(lambda: self._release(lock))

    def _lock_seconds_in(self, state: _State) -> float:
        """How long to wait for the lock: not at all when there is a token to go on with."""
        return self._lock_seconds if state is _State.DUE else 0.0

    def _lock(self, wait_seconds: float) -> StoreLock:
        return self._ask_store("lock", lambda: lock_in(self._store, self._key, wait_seconds) or BUSY) or NOTHING_LOCKED

    def _release(self, lock: StoreLock) -> None:
        """Give a lock back, which is not left out while the store is away."""
        if isinstance(lock, NoLock):
            return
        try:
            with store_errors("release"):
                lock.release()
        except StoreError as error:
            self._away("release", error)
        else:
            self._local.outage.end("release")

    async def _lock_async(self, wait_seconds: float) -> StoreLock:
        """Ask again and again: a thread that waits for a lock would be missing where somebody who has one needs it."""
        import asyncio

        give_up_at = time.monotonic() + wait_seconds
        while True:
            asking = in_thread(lambda: self._lock(0.0))
            try:
                lock = await asyncio.shield(asking)
            except asyncio.CancelledError:
                asking.add_done_callback(lambda done: self._release(done.result()))  # the thread goes on and may get a lock nobody wants
                raise
            if lock is not BUSY or time.monotonic() >= give_up_at:
                return lock
            await asyncio.sleep(POLL_SECONDS)

    def _find(self) -> tuple[AccessToken | None, _State]:
        """Find the newest token known here or in the store, and what is to be done with it."""
        ours = self._local.tokens.get(self._key)
        kept = self._ask_store("load", self._load) if self._shared else None
        # What is kept came after ours, whatever the clocks of those who saved the two may say; unless ours never got there.
        known = [kept] if kept is not None and self._key not in self._local.unsaved else [kept, ours]
        found = [(self._is_usable(token), token.obtained_at, token) for token in known if token is not None]
        if not found:
            return None, _State.DUE
        usable, _, newest = max(found, key=lambda one: one[:2])
        if not usable:
            return newest, _State.DUE if self._is_refused(newest) else self._state_of(newest)
        if newest is ours:
            self._keep(newest)
        else:
            self._local.unsaved.discard(self._key)
        return newest, _State.FRESH

    def _load(self) -> AccessToken | None:
        kept = load_from(self._store, self._key)
        if kept is not None and not is_key(kept.value):
            raise StoreStepError("load returned a token that no header can hold: it is empty, or has blanks or letters beyond ASCII")
        return kept

    def _is_usable(self, token: AccessToken) -> bool:
        return self._state_of(token) is _State.FRESH and not self._is_refused(token)

    def _keep(self, token: AccessToken) -> AccessToken:
        """Save a token; when the store is away, that is made up for once it is back."""

        def save() -> bool:
            save_to(self._store, self._key, token)
            return True

        if self._ask_store("save", save, token):
            self._local.unsaved.discard(self._key)
        else:
            self._local.unsaved.add(self._key)
        return token

    def _ask_store(self, action: str, do: Callable[[], T], token: AccessToken | None = None) -> T | None:
        """Ask the store for something; `None` while it is away."""
        outage = self._local.outage
        if not outage.allows(action):
            return None
        try:
            answer = do()
        except StoreError as error:
            self._away(action, error, token)
            return None
        outage.end(action)
        return answer

    def _away(self, action: str, error: StoreError, token: AccessToken | None = None) -> None:
        known = (token, self._local.tokens.get(self._key))
        self._local.outage.begin(action, error, *(text for each in known if each is not None for text in (each.value, each.refresh_token)))

    def _succeed(self, flight: Flight, token: AccessToken) -> AccessToken:
        with self._local.lock:
            if not self._is_refused(token):
                now = self._clock()
                self._local.put(self._key, token, now, now + REMADE_SECONDS if math.isinf(token.expires_at) else None)
        self._land(flight, token)
        return token

    def _land(self, flight: Flight, outcome: AccessToken | BaseException) -> None:
        self._tried_at = self._clock()
        self._local.flights.land(self._key, flight, outcome)

    def _give_up(self, flight: Flight) -> DingTalkError:
        self._local.flights.abandon(self._key, flight)
        return DingTalkError(f"no access token after {self._wait_seconds:g} seconds: somebody else is still fetching it")


def _is_enough(state: _State, lock: StoreLock) -> bool:
    """Somebody else's renewal is worth no waiting while the old token is good."""
    return state is _State.FRESH or (state is _State.AGING and lock is BUSY)


def _go_on(known: AccessToken | None, state: _State, error: DingTalkError) -> AccessToken:
    """A renewal ahead of time that failed is no reason to fail."""
    if known is None or state is _State.DUE:
        raise error
    logger.warning("renewing the access token failed, going on with the old one: %s", error)
    return known


def _same(token: AccessToken, other: AccessToken | None) -> bool:
    return other is not None and (token.value, token.obtained_at) == (other.value, other.obtained_at)
