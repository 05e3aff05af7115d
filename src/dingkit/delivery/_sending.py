"""Sends batches: several at a time, each written down before and after, below the rates that DingTalk documents."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import math
from collections import deque
from queue import Empty, SimpleQueue
from threading import Event, Thread
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from dingkit._core._concurrency import result_of
from dingkit._core._steps import AWAITING, BLOCKING, run, run_async
from dingkit.delivery._journal import BatchState
from dingkit.errors._base import (
    APIError,
    AuthenticationError,
    DingTalkError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    TransportError,
)
from dingtalk_openapi.error_codes import lookup
from dingtalk_openapi.operations import send_work_notification
from dingtalk_openapi.redaction import redact

if TYPE_CHECKING:
    from asyncio import Task
    from collections.abc import Callable, Sequence

    from dingkit._core._steps import Awaiting, Blocking, Steps
    from dingkit.delivery._deliver import Order
    from dingkit.delivery._journal import Batch, Journal
    from dingkit.limiter import RateLimiter

MAX_TASK_ID = 20
"""Digits; Python refuses to read very many."""

MAX_REASON = 100

LOST_CAUSE = 3
"""So many refusals and not one success: it is the message that DingTalk does not like, not the recipients."""

LOOK_SECONDS = 1.0
"""So often the thread that waits looks whether the others have ended: an interrupt can take along the word that they have."""


class Means(NamedTuple):
    """What batches are sent with.

    Attributes:
        send: Sends one, and returns the answer, or something to await that does.
        limiter: What counts people for all who share it; `None` when the client has none.
        caller: Whose people are counted.
        order: How many are under way at the same time, and who is told how far it is.
    """

    send: Callable[[Batch], Any]
    limiter: RateLimiter | None
    caller: str
    order: Order


class Sending:
    """The batches of a journal on their way: what is the same with threads and with tasks.

    Args:
        means: What they are sent with.
        journal: Where it is written down.
        batches: Those to send, in order.
    """

    io: Blocking | Awaiting

    def __init__(self, means: Means, journal: Journal, batches: Sequence[Batch]) -> None:
        self._means = means
        self._journal = journal
        self._waiting = deque(batches)
        self._total = len(batches)
        self._workers = min(means.order.parallel, len(batches))
        self._done: list[Batch] = []
        self._ended: list[None] = []
        self._stage: Literal["sending", "stopping"] | None = "sending"
        self._told = -1
        self.errors: list[Exception] = []

    def _work(self) -> Steps[None]:
        """Send one batch after the other, as one of several workers."""
        try:
            while (batch := self._next()) is not None:
                yield from self._wait_for_room(batch)
                if not self._stopped.is_set():
                    yield from self._send(batch)
                    self._done.append(batch)
                    self._wake()
        except Exception as error:  # noqa: BLE001 - such as a disk that is full: it is told with everything else
            self.errors.append(error)
            self._stopped.set()
        finally:
            self._ended.append(None)
            self._wake()

    def _next(self) -> Batch | None:
        try:
            return None if self._stopped.is_set() else self._waiting.popleft()
        except IndexError:
            return None

    def _wait_for_room(self, batch: Batch) -> Steps[None]:
        limiter, people = self._means.limiter, len(batch.users)
        while not self._stopped.is_set():
            seconds = self._journal.reserve(batch)
            if not seconds and people and limiter is not None:
                seconds = yield self.io.ask(lambda: limiter.take_recipients(self._means.caller, people))
            if not seconds:
                return
            batch.began = -math.inf
            yield self._pause(seconds)

    def _send(self, batch: Batch) -> Steps[None]:
        journal, ask = self._journal, self.io.ask
        may_block = journal.path is not None
        yield ask(lambda: journal.begin(batch), may_block=may_block)
        failure = None
        try:
            answer = yield self._means.send(batch)
        except DingTalkError as error:
            failure, state = error, outcome_of(error)
            reason = redact(str(error))
        if failure is None:
            task_id = task_of(answer.task_id)
            odd = None if task_id is not None else _odd_task(answer.task_id)
            yield ask(lambda: journal.end(batch, BatchState.SENT, task_id=task_id, reason=odd), may_block=may_block)
            return
        yield ask(lambda: journal.end(batch, state, reason=reason), may_block=may_block)
        self.errors.append(failure)
        if not self._goes_on_after(state, failure):
            self._stopped.set()

    def _goes_on_after(self, state: BatchState, error: DingTalkError) -> bool:
        """Return whether the other batches can fare better."""
        if state is not BatchState.REFUSED or isinstance(error, (AuthenticationError, PermissionDeniedError)):
            return False
        states = [batch.state for batch in self._journal.batches]
        return BatchState.SENT in states or states.count(BatchState.REFUSED) < LOST_CAUSE

    def _tell(self) -> object:
        """Tell what is new: another batch is done, or it is being stopped."""
        stage, done = self._stage, len(self._done)
        if stage is None or (stage == "sending" and done == self._told):
            return None
        self._told = done
        if stage == "stopping":
            self._stage = None
        return self._means.order.tell(stage, done, self._total)

    # What differs with threads and with tasks.

    _stopped: Any
    _wake: Callable[[], object]
    _pause: Callable[[float], Any]


class ThreadSending(Sending):
    """Batches on their way in threads."""

    io = BLOCKING

    def run(self) -> None:
        """Send until all are done or it makes no sense to go on.

        After an interrupt, or when `tell` raises, what is under way is waited for before it is raised; a second one is raised at once.
        """
        self._stopped = Event()
        changes: SimpleQueue[None] = SimpleQueue()
        self._wake, self._pause = lambda: changes.put(None), self._stopped.wait
        self._tell()
        interrupt: BaseException | None = None
        try:
            # Daemons: after a second interrupt nobody waits for them, and the journal says what they were doing.
            for _ in range(self._workers):
                Thread(target=lambda: run(self._work()), daemon=True).start()
            while len(self._ended) < self._workers:
                try:
                    changes.get(timeout=LOOK_SECONDS)
                    self._tell()
                except Empty:
                    continue
                except BaseException as error:
                    if interrupt is not None:
                        raise
                    interrupt = error
                    self._stopped.set()
                    self._stage = "stopping" if isinstance(error, KeyboardInterrupt) else None
                    changes.put(None)
        finally:
            self._stopped.set()
        if interrupt is not None:
            raise interrupt
        self._tell()


class TaskSending(Sending):
    """Batches on their way in tasks."""

    io = AWAITING

    async def run(self) -> None:
        """Send until all are done or it makes no sense to go on.

        When it is cancelled, or `tell` raises, what is under way is waited for before it is raised; a second one is raised at once.
        """
        import asyncio

        self._stopped = stopped = asyncio.Event()
        changed = asyncio.Event()

        async def pause(seconds: float) -> None:
            await asyncio.wait([stopping], timeout=seconds)

        self._wake, self._pause = changed.set, pause
        await result_of(self._tell())
        interrupt: BaseException | None = None
        stopping = asyncio.create_task(stopped.wait())
        tasks = [asyncio.create_task(run_async(self._work())) for _ in range(self._workers)]
        try:
            while len(self._ended) < self._workers:
                try:
                    await changed.wait()
                    changed.clear()
                    await result_of(self._tell())
                except GeneratorExit:  # the event loop is gone
                    raise
                except BaseException as error:
                    if interrupt is not None:
                        await _cancel(tasks)
                        raise
                    interrupt = error
                    stopped.set()
                    self._stage = "stopping" if isinstance(error, asyncio.CancelledError) else None
                    changed.set()
        finally:
            stopped.set()
        await asyncio.gather(*tasks, stopping)
        if interrupt is not None:
            raise interrupt
        await result_of(self._tell())


async def _cancel(tasks: list[Task[None]]) -> None:
    from asyncio import wait

    for task in tasks:
        task.cancel()
    await wait(tasks)


def task_of(answered: object) -> int | None:
    """Read the id of a job; `None` for what DingTalk cannot be asked about."""
    text = str(answered)
    is_one = isinstance(answered, (int, str)) and text.isascii() and text.isdecimal() and len(text) <= MAX_TASK_ID
    return int(text) if is_one else None


def _odd_task(answered: object) -> str:
    return f"DingTalk cannot be asked about the task that it answered: {ascii(answered)[:MAX_REASON]}"


def outcome_of(error: DingTalkError, operation: str = send_work_notification.id) -> BatchState:
    """Return what a failure says of the message that an operation sends: sent, not sent, or nobody knows."""
    if isinstance(error, (APIError, TransportError)) and error.operation != operation:
        return BatchState.NOT_SENT  # there was no token to send it with
    if isinstance(error, TransportError):
        return BatchState.UNKNOWN if error.request_sent else BatchState.NOT_SENT
    if isinstance(error, APIError):
        # An answer without a code is that of somebody between us and DingTalk; DingTalk's own failures leave open what it did before, and
        # so does a code that nobody knows. Whoever is too fast is refused before anything is done.
        is_clear = isinstance(error, RateLimitError) or (not isinstance(error, ServerError) and lookup(str(error.code)) is not None)
        return BatchState.REFUSED if is_clear and error.code != "" else BatchState.UNKNOWN
    return BatchState.NOT_SENT
