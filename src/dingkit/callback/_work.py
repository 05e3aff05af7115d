"""Work that may go on after the answer, in threads or as tasks."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import asyncio
import contextvars
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from threading import Lock, Thread
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine


class JobRunner:
    """Runs jobs: in threads of its own, so that slow ones keep nothing else waiting, or as tasks.

    Args:
        workers: Threads; tasks of an event loop do not count.
    """

    def __init__(self, workers: int) -> None:
        self._workers = workers
        self._lock = Lock()
        self._threads: ThreadPoolExecutor | None = None
        self._arrivals: _Arrivals | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._loop_thread: Thread | None = None
        self._tasks: set[asyncio.Task[Any]] = set()

    def submit(self, function: Callable[..., Any], *arguments: Any) -> Future[Any]:
        """Call a function in a thread."""
        context = contextvars.copy_context()
        with self._lock:
            if self._threads is None:  # not earlier: a server may fork first
                self._threads = ThreadPoolExecutor(self._workers, thread_name_prefix="dingkit-callback")
            return self._threads.submit(context.run, function, *arguments)

    async def wait(self, job: Future[Any]) -> Any:
        """Wait for a job in a thread and return its result; when this is cancelled, the job is left alone."""
        loop = asyncio.get_running_loop()
        arrivals = self._arrivals
        if arrivals is None or arrivals.loop is not loop:
            arrivals = self._arrivals = _Arrivals(loop)
        waiter = loop.create_future()
        job.add_done_callback(lambda _: arrivals.add(waiter))
        await waiter
        return job.result()

    def start(self, job: Coroutine[Any, Any, Any]) -> asyncio.Task[Any]:
        """Start a job in the running loop."""
        task = asyncio.get_running_loop().create_task(job)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    def run_in_loop(self, awaitable: Awaitable[Any]) -> Any:
        """Run what an asynchronous function gave, from a thread: all of them in one loop, so that they may share connections."""
        with self._lock:
            if self._loop is None:
                self._loop = asyncio.new_event_loop()
                self._loop_thread = Thread(target=self._loop.run_forever, name="dingkit-callback-loop", daemon=True)
                self._loop_thread.start()
            loop = self._loop
        return asyncio.run_coroutine_threadsafe(_finish(awaitable), loop).result()

    def close(self) -> None:
        """Wait for all jobs in threads; more jobs may follow."""
        with self._lock:
            threads, self._threads = self._threads, None
        if threads is not None:
            threads.shutdown(wait=True)
        with self._lock:
            loop, self._loop = self._loop, None
            thread, self._loop_thread = self._loop_thread, None
        if loop is not None and thread is not None:
            loop.call_soon_threadsafe(loop.stop)
            thread.join()
            loop.close()

    async def aclose(self) -> None:
        """Wait for the jobs of the running loop, and for those in threads."""
        loop = asyncio.get_running_loop()
        mine = [task for task in self._tasks if task.get_loop() is loop]
        if mine:
            await asyncio.wait(mine)
        await asyncio.to_thread(self.close)


class _Arrivals:
    """Tells an event loop which jobs in threads are over; it is woken once for all that end before it looks."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.loop = loop
        self._arrived: deque[asyncio.Future[None]] = deque()
        self._is_waking = False

    def add(self, waiter: asyncio.Future[None]) -> None:
        """Have somebody go on who waits in the loop; called in the thread that is through."""
        self._arrived.append(waiter)
        if not self._is_waking:
            self._is_waking = True
            with suppress(RuntimeError):  # the loop is closed: nobody waits any more
                self.loop.call_soon_threadsafe(self._wake)

    def _wake(self) -> None:
        self._is_waking = False  # before it looks: whoever comes now wakes it again
        while self._arrived:
            waiter = self._arrived.popleft()
            if not waiter.done():
                waiter.set_result(None)


def is_being_cancelled() -> bool:
    """Return whether the running task is; a function can raise `CancelledError` by itself, too, when a task of its own was cancelled."""
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0


async def _finish(awaitable: Awaitable[Any]) -> Any:
    return await awaitable
