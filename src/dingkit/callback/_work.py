"""Work that may go on after the answer, in threads or as tasks."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import asyncio
import contextvars
import inspect
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Lock, Thread
from typing import TYPE_CHECKING, Any

from dingkit._processes import reset_in_child

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine


class LeftAtWorkError(asyncio.CancelledError):
    """Whoever waited for a thread was cancelled; the thread cannot be, and goes on.

    Attributes:
        is_last: Nothing was to follow what the thread is at.
    """

    def __init__(self, job: Future[Any]) -> None:
        super().__init__()
        self.is_last = True
        self._job = job

    def settle(self, done: Callable[[], object], failed: Callable[[Exception], object], given_up: Callable[[], object]) -> None:
        """Have one of these called when the thread is through."""

        def settle(job: Future[Any]) -> None:
            error = job.exception()
            if isinstance(error, Exception):
                failed(error)
            elif error is None and self.is_last and not inspect.isawaitable(job.result()):
                done()
            else:
                given_up()

        self._job.add_done_callback(settle)


class Work:
    """Runs jobs: in threads of its own, so that slow ones keep nothing else waiting, or as tasks.

    Args:
        workers: Threads; tasks of an event loop do not count.

    Attributes:
        max_pending: Jobs that are submitted or started and not over; there is no room for more.
    """

    def __init__(self, workers: int) -> None:
        self.max_pending = 1000
        self._workers = workers
        self.reset()
        reset_in_child(self)

    def reset(self) -> None:
        """Begin without jobs and threads, as in a forked child, which has none of its parent's."""
        self._of_parent = dict(self.__dict__)  # Python would close the event loop in it, and both have the same selector
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
        future = self._in_thread(job)
        future.add_done_callback(self._leave)
        return future

    async def call(self, function: Callable[..., Any], *arguments: Any) -> Any:
        """Call a function in a thread. When this is cancelled and the function has not begun, it never will.

        Raises:
            LeftAtWorkError: it was cancelled while the function was at work.
        """
        job = self._in_thread(function, *arguments)
        try:
            return await asyncio.wrap_future(job)
        except asyncio.CancelledError:
            if not is_being_cancelled() or job.cancel():
                raise
            raise LeftAtWorkError(job) from None

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

    def _in_thread(self, function: Callable[..., Any], *arguments: Any) -> Future[Any]:
        with self._lock:
            if self._threads is None:  # not earlier: a server may fork first
                self._threads = ThreadPoolExecutor(self._workers, thread_name_prefix="dingkit-callback")
            return self._threads.submit(contextvars.copy_context().run, function, *arguments)

    def _enter(self) -> bool:
        with self._lock:
            if self._pending >= self.max_pending:
                return False
            self._pending += 1
            return True

    def _leave(self, job: Future[Any] | asyncio.Task[Any]) -> None:
        with self._lock:
            self._pending -= 1
        if not job.cancelled():
            job.exception()  # it is in the log already; asyncio complains about one that nobody looks at


def is_being_cancelled() -> bool:
    """Tell whether the running task is; a function can raise `CancelledError` by itself, too, when a task of its own was cancelled."""
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0


async def _finish(awaitable: Awaitable[Any]) -> Any:
    return await awaitable
