"""One description for both clients: steps that take time, which a synchronous client carries out and an asyncio client awaits.

Steps are a generator. What takes time it asks of `BLOCKING` or `AWAITING`, which do the same: the one returns a result, the other something
to await for it. The generator yields that, and is sent the result.
"""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import time
from collections.abc import Generator
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeVar, cast
from weakref import ref

from dingkit._auth._single_flight import AbandonedError
from dingkit._core import _deadline
from dingkit._core._concurrency import run_in_thread, run_inline

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable, Callable

    from dingkit._auth._single_flight import Flight

T = TypeVar("T")

Steps = Generator[Any, Any, T]
"""Yields each step that takes time and is sent its result."""


_GOING_ON: set[asyncio.Task[None]] = set()
"""Asyncio keeps no task alive that nobody waits for."""


def run(steps: Steps[T]) -> T:
    """Carry out the steps of a synchronous client."""
    result: Any = None
    try:
        while True:
            result = steps.send(result)
    except StopIteration as done:
        return cast("T", done.value)


async def run_async(steps: Steps[T], wait: Callable[[Awaitable[Any]], Awaitable[Any]] | None = None) -> T:
    """Await the steps of an asyncio client.

    Steps that see a `GeneratorExit` must not yield any more: their event loop is closed.

    Args:
        steps: The steps.
        wait: Awaits each of them, such as with a deadline.
    """
    try:
        step = steps.send(None)
        while True:
            try:
                result = await (step if wait is None else wait(step))
            except BaseException as error:  # noqa: BLE001 - the steps decide, cancellation included
                step = steps.throw(error)
            else:
                step = steps.send(result)
    except StopIteration as done:
        return cast("T", done.value)


class Blocking:
    """Does what takes time, and returns its result."""

    blocks = True

    def run(self, steps: Steps[T]) -> T:
        """Carry out steps within others."""
        return run(steps)

    def ask(self, action: Callable[[], T], *, may_block: bool = True) -> T:  # noqa: ARG002 - here all may
        """Do what may block."""
        return action()

    def pause(self, seconds: float) -> None:
        """Wait."""
        time.sleep(seconds)

    def loop(self) -> asyncio.AbstractEventLoop | None:
        """Return the event loop that the steps need; none."""
        return None

    def leads(self, flight: Flight[T]) -> bool:  # noqa: ARG002
        """Return whether what runs now is the task that leads a flight; there are no tasks."""
        return False

    def lead(self, flight: Flight[T], steps: Steps[T]) -> T | Exception:  # noqa: ARG002 - it ends with the steps
        """Carry out the steps of a flight that this caller leads, and return its outcome."""
        return run(steps)

    def wait(self, flight: Flight[T], seconds: float) -> None:
        """Wait until a flight has landed, that long at most."""
        flight.wait(seconds)


class Awaiting:
    """Returns something to await for each thing that takes time."""

    blocks = False

    def run(self, steps: Steps[T]) -> Awaitable[T]:
        """Await steps within others."""
        return run_async(steps)

    def ask(self, action: Callable[[], T], *, may_block: bool = True) -> Awaitable[T]:
        """Do what may block, in a thread; it is done too when this is cancelled."""
        return run_in_thread(action) if may_block else run_inline(action)

    async def pause(self, seconds: float) -> None:
        """Wait."""
        import asyncio  # most of what importing dingkit would cost a synchronous program

        await asyncio.sleep(seconds)

    def loop(self) -> asyncio.AbstractEventLoop | None:
        """Return the event loop that the steps need."""
        from asyncio import get_running_loop

        return get_running_loop()

    def leads(self, flight: Flight[T]) -> bool:
        """Return whether what runs now is the task that leads a flight."""
        from asyncio import current_task

        return flight.task is not None and flight.task() is current_task()

    async def lead(self, flight: Flight[T], steps: Steps[T]) -> T | Exception:
        """Carry out the steps of a flight that this caller leads in a task of their own, and return its outcome.

        They end as usual when this caller is cancelled: others wait for them, and a refresh token that DingTalk has exchanged already must
        not be lost.
        """
        import asyncio

        async def lead() -> None:
            _deadline.begin_for_all()
            with suppress(Exception):  # it is the outcome of the flight
                await run_async(steps)

        task = asyncio.get_running_loop().create_task(lead())
        flight.task = ref(task)  # a loop that is closed takes its tasks along
        try:
            await asyncio.wait([task])
        except asyncio.CancelledError:
            _GOING_ON.add(task)
            task.add_done_callback(_GOING_ON.discard)
            raise
        if task.cancelled():
            raise asyncio.CancelledError
        outcome = flight.outcome
        if isinstance(outcome, Exception) and not isinstance(outcome, AbandonedError):
            raise outcome
        return outcome

    async def wait(self, flight: Flight[T], seconds: float) -> None:
        """Wait until a flight has landed, that long at most."""
        import asyncio

        loop = asyncio.get_running_loop()
        landed = loop.create_future()

        def land() -> None:
            if not landed.done():
                landed.set_result(None)

        def wake() -> None:
            with suppress(RuntimeError):  # the loop is closed, and nobody waits in it
                loop.call_soon_threadsafe(land)

        flight.wakers.add(wake)
        try:
            if not flight.is_over:
                await asyncio.wait([landed], timeout=seconds)
        finally:
            flight.wakers.discard(wake)


BLOCKING, AWAITING = Blocking(), Awaiting()
