"""What a sandbox does later, by its own clock."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import asyncio
import contextlib
import heapq
import itertools
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from dingkit.sandbox._clock import Clock


class Agenda:
    """Calls functions when it is time, in the event loop that it was started in; moving the clock brings them nearer.

    Args:
        clock: Whose time it is.
    """

    _loop: asyncio.AbstractEventLoop
    _running: asyncio.Task[None]

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._due: list[tuple[float, int, Callable[[], object]]] = []
        self._numbers = itertools.count()
        self._changed = asyncio.Event()

    def start(self) -> None:
        """Begin to look at the clock."""
        self._loop = asyncio.get_running_loop()
        self._clock.listeners.append(self._wake)
        self._running = asyncio.create_task(self._run())

    async def stop(self) -> None:
        """Forget everything, and end."""
        self.clear()
        self._clock.listeners.remove(self._wake)
        self._running.cancel()
        await asyncio.gather(self._running, return_exceptions=True)

    def clear(self) -> None:
        """Forget everything that was to be done."""
        self._due.clear()

    def after(self, seconds: float, action: Callable[[], object]) -> None:
        """Have a function called later; one that is not wanted any more finds that out itself."""
        heapq.heappush(self._due, (self._clock.now() + seconds, next(self._numbers), action))
        self._changed.set()

    def _wake(self) -> None:
        # The clock is moved by tests, too, which run in other threads.
        self._loop.call_soon_threadsafe(self._changed.set)

    async def _run(self) -> None:
        while True:
            self._changed.clear()
            now = self._clock.now()
            # What is put in meanwhile waits for the next look, so that nothing that repeats itself keeps the loop busy.
            ready = [heapq.heappop(self._due) for _ in range(len(self._due)) if self._due[0][0] <= now]
            for _, _, action in ready:
                self._loop.call_soon(action)  # one that fails is logged by the loop, and ends nothing else
            wait = max(0.0, self._due[0][0] - self._clock.now()) if self._due else None
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._changed.wait(), wait)
