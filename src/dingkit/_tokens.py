"""The access token of one credential: cached, renewed ahead of time, fetched by one caller at a time."""

from __future__ import annotations

import asyncio
import copy
import logging
import time
from concurrent.futures import Future
from concurrent.futures import TimeoutError as FutureTimeoutError
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
                    self._store.flights.land(self._key, error)
                    return self._aging_or_raise(token, state, error)
                self._store.flights.land(self._key, fetched)
                return fetched
            if token is not None and state is _State.AGING:
                return token
            try:
                return flight.result(self._wait_seconds)
            except AbandonedError:
                continue
            except Exception as error:
                raise self._seen_by_waiter(flight, error) from error

    async def get_async(self, fetch: Callable[[], Awaitable[AccessToken]]) -> AccessToken:
        """Like `get`, without blocking the event loop."""
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
                    self._store.flights.land(self._key, error)
                    return self._aging_or_raise(token, state, error)
                self._store.flights.land(self._key, fetched)
                return fetched
            if token is not None and state is _State.AGING:
                return token
            try:
                return await asyncio.wait_for(asyncio.shield(asyncio.wrap_future(flight)), self._wait_seconds)
            except AbandonedError:
                continue
            except Exception as error:
                raise self._seen_by_waiter(flight, error) from error

    def refuse(self, token: AccessToken) -> None:
        """Forget a token that DingTalk refused, unless somebody has replaced it already."""
        self._store.discard(self._key, token)

    def _look(self) -> tuple[AccessToken | None, _State]:
        token = self._store.get(self._key)
        if token is None:
            return None, _State.DUE
        left = token.expires_at - self._clock()
        if left > ADVISORY_SECONDS:
            return token, _State.FRESH
        return token, _State.AGING if left > MANDATORY_SECONDS else _State.DUE

    def _landed_meanwhile(self) -> AccessToken | None:
        """A flight may have landed between our look and our joining: then there is nothing left to fetch."""
        token, state = self._look()
        return token if state is _State.FRESH else None

    def _aging_or_raise(self, token: AccessToken | None, state: _State, error: BaseException) -> AccessToken:
        if token is None or state is not _State.AGING or not isinstance(error, DingTalkError):
            raise error
        logger.warning("renewing the access token failed, going on with the old one: %s", error)
        return token

    def _seen_by_waiter(self, flight: Future[AccessToken], error: Exception) -> Exception:
        """Each waiter raises an error of its own: one exception object in many threads would mix their tracebacks."""
        if isinstance(error, FutureTimeoutError) and not flight.done():
            return DingTalkError(f"no access token after {self._wait_seconds:g} seconds: somebody else is still fetching it")
        return copy.copy(error)
