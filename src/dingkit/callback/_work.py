"""Work that may go on after the answer: a bounded number of jobs, in threads or as tasks."""

from __future__ import annotations

import asyncio
import contextvars
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Lock, Thread
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine


class Work:
    """Runs jobs, at most `max_pending` at a time or waiting.

    Args:
        workers: Threads; tasks of an event loop do not count.
        max_pending: Jobs that run or wait; there is no room for more.
    """

    def __init__(self, workers: int, max_pending: int) -> None:
        self._workers = workers
        self._max_pending = max_pending
        self._lock = Lock()
        self._pending = 0
        self._threads: ThreadPoolExecutor | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._loop_thread: Thread | None = None
        self._tasks: set[asyncio.Task[Any]] = set()

    def submit(self, job: Callable[[], Any]) -> Future[Any] | None:
        """Start a job in a thread; `None` when there is no room."""
        if not self._enter():
            return None
        with self._lock:
            if self._threads is None:  # not earlier: a server may fork first
                self._threads = ThreadPoolExecutor(self._workers, thread_name_prefix="dingkit-callback")
            future = self._threads.submit(contextvars.copy_context().run, job)
        future.add_done_callback(self._leave)
        return future

    def start(self, job: Callable[[], Coroutine[Any, Any, Any]]) -> asyncio.Task[Any] | None:
        """Start a job in the running loop; `None` when there is no room."""
        if not self._enter():
            return None
        task = asyncio.get_running_loop().create_task(job())
        self._tasks.add(task)
        task.add_done_callback(self._leave)
        task.add_done_callback(self._tasks.discard)
        return task

    def wait(self, awaitable: Awaitable[Any]) -> Any:
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

    def _enter(self) -> bool:
        with self._lock:
            if self._pending >= self._max_pending:
                return False
            self._pending += 1
            return True

    def _leave(self, job: Future[Any] | asyncio.Task[Any]) -> None:
        with self._lock:
            self._pending -= 1
        if not job.cancelled():
            job.exception()  # it is in the log already; asyncio complains about one that nobody looks at


async def _finish(awaitable: Awaitable[Any]) -> Any:
    return await awaitable
