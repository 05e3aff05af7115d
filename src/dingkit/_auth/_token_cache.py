"""One token: cached in this process, shared through a store, renewed ahead of time by one caller wherever it is."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import logging
import math
import time
from enum import Enum, auto
from typing import TYPE_CHECKING, Any, TypeVar

from dingkit._auth._single_flight import AbandonedError, Flight, error_of_its_own
from dingkit._core import _deadline
from dingkit._core._arguments import is_key
from dingkit._core._steps import AWAITING, BLOCKING, run, run_async
from dingkit.errors._base import DingTalkError
from dingkit.stores._base import FencedLock, NoLock, StoreError, StoreStepError, load_from, lock_in, save_to, save_with, store_errors

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from dingkit._core._steps import Awaiting, Blocking, Steps
    from dingkit.stores import AccessToken, StoreLock, TokenStore

    Fetch = Callable[[AccessToken | None], AccessToken]
    AsyncFetch = Callable[[AccessToken | None], Awaitable[AccessToken]]
    AnyFetch = Callable[[AccessToken | None], AccessToken | Awaitable[AccessToken]]

T = TypeVar("T")

logger = logging.getLogger("dingkit")

ADVISORY_SECONDS = 600.0
"""This long before its end a token is renewed by one caller, while the others go on with it."""

MANDATORY_SECONDS = 60.0
"""This long before its end a token is not used any more: one caller renews it, the others wait."""

REST_SECONDS = 30.0
"""A renewal ahead of time that failed, or returned a token that is not fresher, is not tried again any sooner."""

LEASES_UNTIL_UNLOCKED = 2
"""So many leases a caller waits for the lock of a store: the holder may have died, and its successor needs time too."""

WAIT_SECONDS = 60.0
"""The longest that a caller waits for a renewal by another one in the same process, on top of the time that the store's lock may take."""

POLL_SECONDS = 0.05

LOOK_SECONDS = 0.1
"""So often those who wait look whether the one they wait for is still there."""

REMADE_SECONDS = 24 * 3600.0
"""A token that never expires costs no request: in memory it is kept this long, as it may be one of very many people's."""


class _State(Enum):
    FRESH = auto()
    AGING = auto()
    DUE = auto()


LOCK_HELD_ELSEWHERE, STORE_UNAVAILABLE = NoLock(), NoLock()
"""Another process is renewing the token; the store is unavailable, and each process renews for itself."""


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
        return run(self.steps(BLOCKING, fetch))

    async def get_async(self, fetch: AsyncFetch) -> AccessToken:
        """Return a usable token without blocking the event loop; otherwise like `get`."""
        return await run_async(self.steps(AWAITING, fetch))

    def fresh(self) -> AccessToken | None:
        """Return the token, if it needs no renewal."""
        token, state = self._look()
        return token if token is not None and state is _State.FRESH else None

    def steps(self, io: Blocking | Awaiting, fetch: AnyFetch) -> Steps[AccessToken]:
        """Return a usable token: one that is known, one that another caller is fetching, or one that is fetched here.

        Args:
            io: Carries out what takes time.
            fetch: Called by at most one caller at a time, with the token known so far.
        """
        is_nested = False
        while True:
            token, state = self._look()
            if token is not None and state is _State.FRESH:
                return token
            outcome: AccessToken | Exception
            own: Flight[AccessToken] = Flight(io.loop())
            own.is_nested = is_nested
            flight = own
            try:
                try:
                    flight = self._local.flights.join(self._key, own)
                    if flight is own:
                        outcome = yield io.lead(own, self._lead(io, own, fetch))
                    elif token is not None and state is _State.AGING:
                        return token
                    else:
                        outcome = yield from self._follow(io, flight, own)
                        is_nested = flight.is_led_here
                finally:
                    self._leave(flight, own)
            finally:
                self._leave(flight, own)  # for an exception of a signal handler that came in the other
            if not isinstance(outcome, Exception):
                if not self._is_refused(outcome):
                    return outcome
            elif not isinstance(outcome, AbandonedError):
                raise error_of_its_own(outcome) from outcome

    def _lead(self, io: Blocking | Awaiting, flight: Flight[AccessToken], fetch: AnyFetch) -> Steps[AccessToken]:
        renewed: AccessToken
        try:
            renewed = self.fresh() or (yield from self._renew(io, flight, fetch))  # it may have landed between our look and our joining
            self._local.run(lambda: self._put(renewed))
        except BaseException as error:  # whatever ends the leader, the others must not wait for it
            self._land(flight, AbandonedError() if _deadline.is_over() else error, flight)  # his deadline is not theirs
            raise
        self._land(flight, renewed, flight)
        return renewed

    def _follow(self, io: Blocking | Awaiting, flight: Flight[AccessToken], own: Flight[AccessToken]) -> Steps[AccessToken | Exception]:
        """Wait for the flight of another caller, or take over from a leader that disappeared."""
        if (flight.is_led_here and flight.is_nested) or io.leads(flight):
            raise DingTalkError("fetching the access token needs the access token itself")
        give_up_at = _deadline.earliest(time.monotonic() + self._wait_seconds)
        was_paused = is_stuck = False
        while not flight.is_over:
            if is_stuck or flight.is_abandoned(blocks=io.blocks) or (was_paused and flight.is_paused):
                if flight.end(own, instead=is_stuck):
                    yield self._ask(io, lambda: self._release(flight))
                    return AbandonedError()
                is_stuck = True  # another caller is taking over, and may be interrupted while doing that
            left = give_up_at - time.monotonic()
            if left <= 0:
                _deadline.check("access_token")  # of this caller alone: the others go on waiting
                flight.end(own)
                raise DingTalkError(f"no access token after {self._wait_seconds:g} seconds: another caller is still fetching it")
            was_paused = flight.is_paused
            yield io.wait(flight, min(left, LOOK_SECONDS))
        return flight.outcome

    def _leave(self, flight: Flight[AccessToken], own: Flight[AccessToken]) -> None:
        """Leave no flight behind that this caller has led, or has ended in place of its leader."""
        if flight is not own:
            if not flight.is_ended_by(own):
                return
        elif own.task is not None and not own.has_no_task:
            return  # it goes on without us
        self._land(flight, AbandonedError(), own)

    def values(self) -> list[str]:
        """What is secret of the token known in this process."""
        token = self._local.tokens.get(self._key)
        return [] if token is None else [token.value, token.refresh_token]

    def refuse(self, token: AccessToken) -> None:
        """Stop using a token that DingTalk refused, unless it has been replaced already.

        It is compared as a whole: a token that was fetched anew and has the same value is another one, so that many calls refused at
        the same moment cause one renewal.
        """

        def end() -> None:
            if self._local.tokens.get(self._key) == token:
                self._local.tokens[self._key] = token.ended()

        self._local.run(end)

    def _look(self) -> tuple[AccessToken | None, _State]:
        token = self._local.tokens.get(self._key)
        if token is None:
            return None, _State.DUE
        state = self._state_of(token)
        if state is _State.AGING and self._clock() - self._tried_at < REST_SECONDS:
            return token, _State.FRESH
        if state is _State.FRESH and self._local.unsaved and self._key in self._local.unsaved and self._local.outage.allows("save"):
            return token, _State.AGING  # the store was unavailable when it was fetched
        return token, state

    def _state_of(self, token: AccessToken) -> _State:
        left = token.expires_at - self._clock()
        if left <= MANDATORY_SECONDS:
            return _State.DUE
        return _State.FRESH if left > ADVISORY_SECONDS else _State.AGING

    def _is_refused(self, token: AccessToken) -> bool:
        """A flight that was on its way when the old token was refused may bring just that one."""
        known = self._local.tokens.get(self._key)
        return known is not None and known.expires_at == 0 and _same(known, token)

    def _renew(self, io: Blocking | Awaiting, flight: Flight[AccessToken], fetch: AnyFetch) -> Steps[AccessToken]:
        known: AccessToken | None
        known, state = yield self._ask(io, self._find)
        if known is not None and state is _State.FRESH:
            return known
        lock = yield from self._lock(io, flight, self._lock_seconds_in(state))
        try:
            renewed = yield from self._renew_locked(io, flight, fetch, lock)
        except GeneratorExit:
            raise  # the event loop is closed, nothing can be awaited: landing the flight releases the lock
        except BaseException:
            yield self._ask(io, lambda: self._release(flight))
            raise
        yield self._ask(io, lambda: self._release(flight))
        return renewed

    def _renew_locked(self, io: Blocking | Awaiting, flight: Flight[AccessToken], fetch: AnyFetch, lock: StoreLock) -> Steps[AccessToken]:
        known: AccessToken | None
        known, state = yield self._ask(io, self._find)  # another process may have renewed it while this one waited
        if known is not None and _needs_no_wait(state, lock):
            return known
        try:
            fetched = yield fetch(known)
        except DingTalkError as error:
            return _fall_back(known, state, error)
        renewed: AccessToken = yield self._ask(io, lambda: self._keep(fetched, known, flight, lock))
        return renewed

    def _ask(self, io: Blocking | Awaiting, action: Callable[[], T]) -> Any:
        return io.ask(action, may_block=self._shared)

    def _lock_seconds_in(self, state: _State) -> float:
        """How long to wait for the lock: not at all when there is a token to go on with."""
        return self._lock_seconds if state is _State.DUE else 0.0

    def _lock(self, io: Blocking | Awaiting, flight: Flight[AccessToken], wait_seconds: float) -> Steps[StoreLock]:
        """Lock the token in the store.

        An asyncio client asks again and again: a thread that waits for a lock would be missing where the holder of one needs it.
        """
        give_up_at = time.monotonic() + wait_seconds
        at_a_time = wait_seconds if io.blocks else 0.0
        while self._shared:
            lock: StoreLock = yield io.ask(lambda: self._ask_lock(flight, at_a_time))
            if lock is not LOCK_HELD_ELSEWHERE or time.monotonic() >= give_up_at:
                return lock
            yield io.pause(POLL_SECONDS)
        return STORE_UNAVAILABLE

    def _ask_lock(self, flight: Flight[AccessToken], wait_seconds: float) -> StoreLock:
        """Ask the store for the lock, and hand it to the flight: the caller that ends the flight releases it."""
        lock = self._ask_store("lock", lambda: lock_in(self._store, self._key, wait_seconds) or LOCK_HELD_ELSEWHERE) or STORE_UNAVAILABLE
        if not isinstance(lock, NoLock) and not flight.hold(lock):
            self._give_back(lock)
        return lock

    def _release(self, flight: Flight[AccessToken]) -> None:
        lock = flight.drop()
        if lock is not None:
            self._give_back(lock)

    def _give_back(self, lock: StoreLock) -> None:
        """Give a lock back, which is not left out while the store is unavailable."""
        try:
            with store_errors("release"):
                lock.release()
        except StoreError as error:
            self._log_unavailable("release", error)
        else:
            self._local.outage.end("release")

    def _find(self) -> tuple[AccessToken | None, _State]:
        """Find the newest token known here or in the store, and what is to be done with it."""
        local = self._local.tokens.get(self._key)
        kept = self._ask_store("load", self._load) if self._shared else None
        # What is kept came after ours, whatever the clocks of those who saved the two may say; unless ours never got there.
        known = [kept] if kept is not None and self._key not in self._local.unsaved else [kept, local]
        found = [(self._is_usable(token), token.obtained_at, token) for token in known if token is not None]
        if not found:
            return None, _State.DUE
        usable, _, newest = max(found, key=lambda one: one[:2])
        if not usable:
            return newest, _State.DUE if self._is_refused(newest) else self._state_of(newest)
        if newest is local:
            self._save(newest)
        else:
            self._local.unsaved.discard(self._key)
        return newest, _State.FRESH

    def _load(self) -> AccessToken | None:
        kept = load_from(self._store, self._key)
        if kept is not None and not is_key(kept.value):
            raise StoreStepError(
                "load returned a token that cannot be sent in a header: it is empty, or has blanks or letters beyond ASCII"
            )
        return kept

    def _is_usable(self, token: AccessToken) -> bool:
        return self._state_of(token) is _State.FRESH and not self._is_refused(token)

    def _keep(self, token: AccessToken, known: AccessToken | None, flight: Flight[AccessToken], lock: StoreLock) -> AccessToken:
        """Save a token that was fetched, and return it; or the one that another process has saved, which did not wait any longer.

        Args:
            token: The token.
            known: What there was before it was asked for.
            flight: That of this caller, unless another one has taken over.
            lock: That of this caller, unless its lease has expired.
        """

        def save() -> AccessToken:
            if flight.is_active and self._save_locked(token, lock, flight):
                return token
            kept = self._load()
            if kept is not None and not _same(kept, known) and not self._is_refused(kept) and self._state_of(kept) is not _State.DUE:
                return kept
            save_to(self._store, self._key, token)  # the process that has the lock now overwrites it
            return token

        return self._saved(save, token)

    def _save_locked(self, token: AccessToken, lock: StoreLock, flight: Flight[AccessToken]) -> bool:
        """Save a token and return true, unless the lock is lost; who has waited for it in vain, or for nothing, has none to lose."""
        if isinstance(lock, FencedLock):
            return save_with(lock, token)
        if not isinstance(lock, NoLock) and flight.held_for() >= self._lock_seconds:
            return False
        save_to(self._store, self._key, token)
        return True

    def _save(self, token: AccessToken) -> None:
        self._saved(lambda: save_to(self._store, self._key, token), token)

    def _saved(self, save: Callable[[], T], token: AccessToken) -> T | AccessToken:
        """Save a token; when the store is unavailable, that is made up for once it is back."""
        saved = self._ask_store("save", lambda: (save(),), token)
        if saved is None:
            self._local.unsaved.add(self._key)
            return token
        self._local.unsaved.discard(self._key)
        return saved[0]

    def _ask_store(self, action: str, do: Callable[[], T], token: AccessToken | None = None) -> T | None:
        """Ask the store for something; `None` while it is unavailable."""
        outage = self._local.outage
        if not outage.allows(action):
            return None
        try:
            result = do()
        except StoreError as error:
            self._log_unavailable(action, error, token)
            return None
        outage.end(action)
        return result

    def _log_unavailable(self, action: str, error: StoreError, token: AccessToken | None = None) -> None:
        known = (token, self._local.tokens.get(self._key))
        self._local.outage.begin(action, error, *(text for each in known if each is not None for text in (each.value, each.refresh_token)))

    def _put(self, token: AccessToken) -> None:
        if not self._is_refused(token):
            now = self._clock()
            self._local.put(self._key, token, now, now + REMADE_SECONDS if math.isinf(token.expires_at) else None)

    def _land(self, flight: Flight[AccessToken], outcome: AccessToken | BaseException, by: Flight[AccessToken]) -> None:
        if flight is by:
            self._tried_at = self._clock()
        if self._local.flights.land(self._key, flight, outcome, by):
            self._release(flight)


def _needs_no_wait(state: _State, lock: StoreLock) -> bool:
    """A renewal by another caller need not be waited for while the old token is valid."""
    return state is _State.FRESH or (state is _State.AGING and lock is LOCK_HELD_ELSEWHERE)


def _fall_back(known: AccessToken | None, state: _State, error: DingTalkError) -> AccessToken:
    """Return the old token: a renewal ahead of time that failed does not fail the call."""
    if known is None or state is _State.DUE:
        raise error
    logger.warning("renewing the access token failed, the old one is still used: %s", error)
    return known


def _same(token: AccessToken, other: AccessToken | None) -> bool:
    return other is not None and (token.value, token.obtained_at) == (other.value, other.obtained_at)
