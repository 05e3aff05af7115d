"""Connections that requests take turns on: one for each request that is on its way, the one used last first.

httpx's own pool looks at every connection, and for idle ones at all the others again, whenever a request comes or goes: with 64 at once
that costs more than the rest of a call. Here each transport of httpx carries one request at a time.
"""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import time
from collections import deque
from contextlib import suppress
from typing import TYPE_CHECKING, Generic, TypeVar

import httpx

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

IDLE_SECONDS = 30.0
"""This long an idle connection is kept."""

MOST_CONNECTIONS = 100
"""So many requests of one event loop are on their way at once; threads are few enough by themselves."""

T = TypeVar("T")


class _Idle(Generic[T]):
    """What nobody uses now. Appending to a deque and taking from it needs no lock."""

    def __init__(self) -> None:
        self._waiting: deque[tuple[float, T]] = deque()

    def take(self) -> T | None:
        """Take the one used last, whose connection is most likely still open."""
        return self._waiting.pop()[1] if self._waiting else None

    def give_back(self, transport: T) -> None:
        """Keep one for the next request."""
        self._waiting.append((time.monotonic(), transport))

    def outdated(self) -> T | None:
        """Take the one that has been idle for longest, when the one given back now finds it idle for too long."""
        with suppress(IndexError):  # it may have been the only one, and another thread may have it by now
            if self._waiting[-1][0] - self._waiting[0][0] > IDLE_SECONDS:
                return self._waiting.popleft()[1]
        return None

    def take_all(self) -> Iterator[T]:
        """Take them one by one."""
        with suppress(IndexError):
            while True:
                yield self._waiting.pop()[1]


class Pool(httpx.BaseTransport):
    """Sends over transports that each carry one request at a time; answers are read before they are handed on.

    Args:
        make: Makes such a transport.
    """

    def __init__(self, make: Callable[[], httpx.BaseTransport]) -> None:
        self._make = make
        self._idle: _Idle[httpx.BaseTransport] = _Idle()
        self._closed = False

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request and read the whole answer."""
        transport = self._idle.take() or self._make()
        try:
            response = transport.handle_request(request)
            try:
                response.request = request
                response.read()
            finally:
                response.close()
        finally:
            self._idle.give_back(transport)
            if self._closed:
                self.close()
        outdated = self._idle.outdated()
        if outdated is not None:
            outdated.close()
        return response

    def close(self) -> None:
        """Close what is idle now, and what is on its way when it is over."""
        self._closed = True
        for transport in self._idle.take_all():
            transport.close()


class AsyncPool(httpx.AsyncBaseTransport):
    """`Pool` for one event loop."""

    def __init__(self, make: Callable[[], httpx.AsyncBaseTransport]) -> None:
        import asyncio

        self._make = make
        self._idle: _Idle[httpx.AsyncBaseTransport] = _Idle()
        self._closed = False
        self._slots = asyncio.Semaphore(MOST_CONNECTIONS)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request and read the whole answer."""
        await self._wait_for_slot(request)
        try:
            transport = self._idle.take() or self._make()
            try:
                response = await transport.handle_async_request(request)
                try:
                    response.request = request
                    await response.aread()
                finally:
                    await response.aclose()
            finally:
                self._idle.give_back(transport)
        finally:
            self._slots.release()
            if self._closed:
                await self.aclose()
        outdated = self._idle.outdated()
        if outdated is not None:
            await outdated.aclose()
        return response

    async def _wait_for_slot(self, request: httpx.Request) -> None:
        import asyncio

        if not self._slots.locked():
            await self._slots.acquire()
            return
        try:
            async with asyncio.timeout(request.extensions["timeout"]["pool"]):
                await self._slots.acquire()
        except TimeoutError:
            raise httpx.PoolTimeout(f"{MOST_CONNECTIONS} requests are on their way already", request=request) from None

    async def aclose(self) -> None:
        """Close what is idle now, and what is on its way when it is over."""
        self._closed = True
        for transport in self._idle.take_all():
            await transport.aclose()
