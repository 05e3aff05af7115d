"""The access token of one credential: cached, renewed ahead of time, fetched by one caller at a time."""

from __future__ import annotations

import copy
import logging
import math
import time
from enum import Enum, auto
from typing import TYPE_CHECKING

from dingkit._single_flight import AbandonedError
from dingkit.errors import DingTalkError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from dingkit.stores import AccessToken, TokenStore

logger = logging.getLogger("dingkit")

ADVISORY_SECONDS = 600.0
"""This long before its end a token is renewed by one caller, while the others go on with it."""

MANDATORY_SECONDS = 60.0
"""This long before its end a token is not used any more: one caller renews it, the others wait."""

REST_SECONDS = 30.0
"""A renewal ahead of time that failed, or brought a token that is no fresher, is not tried again any sooner."""

WAIT_SECONDS = 60.0
"""The longest anybody waits for somebody else's renewal."""


class _State(Enum):
    FRESH = auto()
    AGING = auto()
    DUE = auto()


class TokenCache:
    """Gives out the token of one credential and replaces it when it ages or is refused."""

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
        self._clock = clock
        self._wait_seconds = wait_seconds
        self._tried_at = -math.inf

    def get(self, fetch: Callable[[], AccessToken]) -> AccessToken:
        """Return a usable token; `fetch` is called by at most one caller at a time."""
        while True:
            token, state = self._look()
            if token is not None and state is _State.FRESH:
                return token
            flight, leads = self._store.flights.join(self._key)
            if leads:
                try:
                    fetched = self._landed_meanwhile() or fetch()
                    self._store.set(self._key, fetched)
                except BaseException as error:  # noqa: BLE001 - whatever ends the leader, the others must not wait for it
                    self._land(error)
                    return self._aging_or_raise(token, state, error)
                self._land(fetched)
                return fetched
            if token is not None and state is _State.AGING:
                return token
            try:
                outcome = flight.result(self._wait_seconds)
            except TimeoutError:
                raise self._waited_too_long() from None
            if not isinstance(outcome, Exception):
                return outcome
            if not isinstance(outcome, AbandonedError):
                raise _error_of_its_own(outcome) from outcome

    async def get_async(self, fetch: Callable[[], Awaitable[AccessToken]]) -> AccessToken:
        """Like `get`, without blocking the event loop."""
        import asyncio  # most of what importing dingkit would cost a synchronous program

        while True:
            token, state = self._look()
            if token is not None and state is _State.FRESH:
                return token
            flight, leads = self._store.flights.join(self._key)
            if leads:
                try:
                    fetched = self._landed_meanwhile() or await fetch()
                    self._store.set(self._key, fetched)
                except BaseException as error:  # noqa: BLE001 - whatever ends the leader, the others must not wait for it
                    self._land(error)
                    return self._aging_or_raise(token, state, error)
                self._land(fetched)
                return fetched
            if token is not None and state is _State.AGING:
                return token
            try:
                outcome = await asyncio.wait_for(asyncio.wrap_future(flight), self._wait_seconds)
            except TimeoutError:
                raise self._waited_too_long() from None
            if not isinstance(outcome, Exception):
                return outcome
            if not isinstance(outcome, AbandonedError):
                raise _error_of_its_own(outcome) from outcome

    def refuse(self, token: AccessToken) -> None:
        """Forget a token that DingTalk refused, unless somebody has replaced it already."""
        self._store.discard(self._key, token)

    def _look(self) -> tuple[AccessToken | None, _State]:
        token = self._store.get(self._key)
        if token is None:
            return None, _State.DUE
        now = self._clock()
        left = token.expires_at - now
        if left <= MANDATORY_SECONDS:
            return token, _State.DUE
        resting = now - self._tried_at < REST_SECONDS
        return token, _State.FRESH if left > ADVISORY_SECONDS or resting else _State.AGING

    def _landed_meanwhile(self) -> AccessToken | None:
        """A flight may have landed between our look and our joining: then there is nothing left to fetch."""
        token, state = self._look()
        return token if state is _State.FRESH else None

    def _aging_or_raise(self, token: AccessToken | None, state: _State, error: BaseException) -> AccessToken:
        if token is None or state is not _State.AGING or not isinstance(error, DingTalkError):
            raise error
        logger.warning("renewing the access token failed, going on with the old one: %s", error)
        return token

    def _land(self, outcome: AccessToken | BaseException) -> None:
        self._tried_at = self._clock()
        self._store.flights.land(self._key, outcome)

    def _waited_too_long(self) -> DingTalkError:
        return DingTalkError(f"no access token after {self._wait_seconds:g} seconds: somebody else is still fetching it")


def _error_of_its_own(error: Exception) -> Exception:
    """What a waiter raises: one exception object in many threads would mix their tracebacks."""
    try:
        return copy.copy(error)
    except TypeError:  # a credential of yours may raise what cannot be copied
        return DingTalkError(f"somebody else could not fetch the access token: {type(error).__name__}")
