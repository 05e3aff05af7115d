"""Work that may go on after the answer, in threads or as tasks."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import asyncio
import contextvars
import logging
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from threading import Lock, Thread
from typing import TYPE_CHECKING, Any, TypeVar

from dingkit._core._processes import reset_in_child

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine

IDLE_SECONDS = 0.1
"""How long a thread waits for the next job; Python ends so much later at most."""

T = TypeVar("T")

logger = logging.getLogger("dingkit")


class Job:
    """A function that is called in a thread: a `concurrent.futures.Future` with nothing that a push does not need.

    What must happen once is popped from a list, which needs no lock.

    Attributes:
        is_over: Whether the function has returned or raised.
        result: What it returned.
        error: What it raised.
    """

    __slots__ = ("_call", "_then", "error", "is_over", "result")

    def __init__(self, call: Callable[[], Any]) -> None:
        self.is_over: bool = False
        self.result: Any = None
        self.error: BaseException | None = None
        self._call = [call]
        self._then: list[Callable[[], object]] = []

    def cancel(self) -> bool:
        """Have it never begin; false when it has begun."""
        return _pop(self._call) is not None

    def run(self) -> None:
        """Call the function, and then what waits for its end."""
        call = _pop(self._call)
        if call is not None:
            self.result, self.error = _outcome(call)
            self.is_over = True
            self._go_on()

    def when_over(self, callback: Callable[[], object]) -> None:
        """Have something called when it is over, in its thread; here and now when it is already."""
        self._then.append(callback)
        if self.is_over:
            self._go_on()

    def wait(self, seconds: float) -> bool:
        """Wait for its end; return whether it is over."""
        over = Lock()
        over.acquire()
        self.when_over(over.release)
        return over.acquire(timeout=max(seconds, 0))

    def _go_on(self) -> None:
        while (callback := _pop(self._then)) is not None:
            try:
                callback()
            except BaseException:
                logger.exception("what was to follow a function failed")


class _Seat:
    """Where a thread waits for its next job, behind a lock that whoever brings one opens."""

    __slots__ = ("gate", "job")

    def __init__(self) -> None:
        self.job: Job | None = None
        self.gate = Lock()
        self.gate.acquire()


class _Pool:
    """Threads that wait a moment for their next job: to start each by itself costs more than most functions do.

    The one that waits for the shortest time gets it: it is the warmest.
    """

    def __init__(self, workers: int) -> None:
        self._lock = Lock()
        self._workers = workers
        self._threads = ThreadPoolExecutor(workers, thread_name_prefix="dingkit-callback")
        self._active = 0
        self._is_closed = False
        self._jobs: deque[Job] = deque()
        self._seats: list[_Seat] = []

    def put(self, job: Job) -> None:
        """Have a job done."""
        with self._lock:
            if self._seats:
                seat = self._seats.pop()
                seat.job = job
                seat.gate.release()
                return
            if self._active < self._workers:
                self._threads.submit(self._work)  # which raises while Python is ending
                self._active += 1
            self._jobs.append(job)

    def close(self) -> None:
        """Wait until all jobs are done."""
        with self._lock:
            self._is_closed = True
            while self._seats:
                self._seats.pop().gate.release()
        self._threads.shutdown(wait=True)

    def _work(self) -> None:
        while job := self._next():
            job.run()
            del job  # nothing is kept alive while this waits

    def _next(self) -> Job | None:
        """Wait for a job; `None` when none comes."""
        with self._lock:
            if self._jobs or self._is_closed:
                return self._jobs.popleft() if self._jobs else None
            seat = _Seat()
            self._seats.append(seat)
        if not seat.gate.acquire(timeout=IDLE_SECONDS):
            with self._lock, suppress(ValueError):  # one may have been brought just now
                self._seats.remove(seat)
                self._active -= 1
        return seat.job


class JobRunner:
    """Runs jobs: in threads of its own, so that slow ones keep nothing else waiting, or as tasks.

    Args:
        workers: Threads; tasks of an event loop do not count.
    """

    def __init__(self, workers: int) -> None:
        self._workers = workers
        self.reset()
        reset_in_child(self)

    def reset(self) -> None:
        """Begin without jobs and threads, as in a forked child, which has none of its parent's."""
        self._of_parent = dict(self.__dict__)  # Python would close the event loop in it, and both have the same selector
        self._lock = Lock()
        self._pool: _Pool | None = None
        self._arrivals: _Arrivals | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._loop_thread: Thread | None = None
        self._tasks: set[asyncio.Task[Any]] = set()

    def submit(self, function: Callable[..., Any], *arguments: Any) -> Job:
        """Call a function in a thread."""
        job = Job(partial(contextvars.copy_context().run, function, *arguments))
        with self._lock:
            if self._pool is None:  # not earlier: a server may fork first
                self._pool = _Pool(self._workers)
            self._pool.put(job)
        return job

    async def wait(self, job: Job) -> Any:
        """Wait for a job and return its result, or raise its error; when this is cancelled, the job is left alone."""
        loop = asyncio.get_running_loop()
        arrivals = self._arrivals
        if arrivals is None or arrivals.loop is not loop:
            arrivals = self._arrivals = _Arrivals(loop)
        waiter = loop.create_future()
        job.when_over(partial(arrivals.add, waiter))
        await waiter
        if job.error is not None:
            raise job.error
        return job.result

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
            pool, self._pool = self._pool, None
        if pool is not None:
            pool.close()
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


def _pop(items: list[Callable[[], T]]) -> Callable[[], T] | None:
    try:
        return items.pop()
    except IndexError:
        return None


def _outcome(call: Callable[[], Any]) -> tuple[Any, BaseException | None]:
    try:
        return call(), None
    except BaseException as error:  # noqa: BLE001 - whoever waits gets it
        return None, error


async def _finish(awaitable: Awaitable[Any]) -> Any:
    return await awaitable
