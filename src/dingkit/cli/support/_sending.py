"""Sends batches: several at a time, each written down before and after, below the rates that DingTalk documents."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import time
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from threading import Event, Thread
from typing import TYPE_CHECKING

from dingkit.cli.support._journal import Journal, State
from dingkit.cli.support._message import SEND
from dingkit.errors import (
    APIError,
    AuthenticationError,
    DingTalkError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    TransportError,
)
from dingtalk_openapi.error_codes import lookup
from dingtalk_openapi.operations import RATES
from dingtalk_openapi.redaction import redact

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pyrate_limiter import Limiter

    from dingkit.cli.support._recipients import Batch

RECIPIENTS = "recipients of an app"
"""The scope of the rate that counts people instead of calls."""

MAX_TASK_ID = 20
"""Digits; Python refuses to read very many."""

MAX_REASON = 100

LOST_CAUSE = 3
"""So many refusals and not one success: it is the message that DingTalk does not like, not the recipients."""


class Sender:
    """Sends the batches of a journal.

    Args:
        send: Sends one batch and gives what the answer says of the job that DingTalk started.
        journal: Where it is written down.
        parallel: How many at a time.
    """

    def __init__(self, send: Callable[[Batch], object], journal: Journal, parallel: int) -> None:
        self._send = send
        self._journal = journal
        self._parallel = parallel
        self._limiter = recipient_limiter(journal)
        self._waiting: SimpleQueue[int] = SimpleQueue()
        self._told: SimpleQueue[_WorkerReport] = SimpleQueue()
        self._stop = Event()
        self.failures: list[Exception] = []

    def run(self, indexes: Sequence[int], progress: Callable[[float, float | None], object], on_interrupt: Callable[[], object]) -> bool:
        """Send batches until all are done or it makes no sense to go on; tells whether Ctrl-C ended it.

        Args:
            indexes: Which batches, in order.
            progress: Called with the number of those done, and of all.
            on_interrupt: Called after the first Ctrl-C: what is under way is waited for, unless there is a second one.
        """
        for index in indexes:
            self._waiting.put(index)
        # Daemons: after a second Ctrl-C nobody waits for them, and the journal says what they were doing.
        workers = [Thread(target=self._work, daemon=True) for _ in range(min(self._parallel, len(indexes)))]
        for worker in workers:
            worker.start()
        done, ended, interrupted = 0, 0, False
        while ended < len(workers):
            try:
                told = self._told.get()
            except KeyboardInterrupt:
                if interrupted:
                    raise
                interrupted = True
                self._stop.set()
                on_interrupt()
                continue
            if told.error is not None:
                self.failures.append(told.error)
            if told.ended:
                ended += 1
            else:
                done += 1
                progress(done, len(indexes))
        return interrupted

    def _work(self) -> None:
        try:
            while not self._stop.is_set():
                try:
                    index = self._waiting.get_nowait()
                except Empty:
                    break
                people = len(self._journal.entries[index].batch.users)
                if people:
                    self._limiter.try_acquire(SEND, weight=people)
                if not self._stop.is_set():
                    self._told.put(_WorkerReport(self._send_one(index)))
        except Exception as error:  # noqa: BLE001 - such as a disk that is full: it is told where the others are waited for
            self._stop.set()
            self._told.put(_WorkerReport(error, ended=True))
        else:
            self._told.put(_WorkerReport(None, ended=True))

    def _send_one(self, index: int) -> Exception | None:
        entry = self._journal.entries[index]
        self._journal.begin(index)
        try:
            answered = self._send(entry.batch)
        except DingTalkError as error:
            state = outcome_of(error)
            self._journal.end(index, state, reason=redact(str(error)))
            if not self._goes_on_after(state, error):
                self._stop.set()
            return error
        task_id = task_of(answered)
        self._journal.end(index, State.SENT, task_id=task_id, reason=None if task_id is not None else _odd_task(answered))
        return None

    def _goes_on_after(self, state: State, error: DingTalkError) -> bool:
        """Return whether the other batches can fare better."""
        if state is not State.REFUSED or isinstance(error, (AuthenticationError, PermissionDeniedError)):
            return False
        states = [entry.state for entry in self._journal.entries]
        return State.SENT in states or states.count(State.REFUSED) < LOST_CAUSE


@dataclass(frozen=True)
class _WorkerReport:
    """What a worker tells: how a batch ended, or that it has nothing more to do."""

    error: Exception | None
    ended: bool = False


def task_of(answered: object) -> int | None:
    """Read the id of a job; `None` for what DingTalk cannot be asked about."""
    text = str(answered)
    is_one = isinstance(answered, (int, str)) and text.isascii() and text.isdecimal() and len(text) <= MAX_TASK_ID
    return int(text) if is_one else None


def _odd_task(answered: object) -> str:
    return f"DingTalk cannot be asked about the task that it answered: {ascii(answered)[:MAX_REASON]}"


def outcome_of(error: DingTalkError, operation: str = SEND) -> State:
    """Return what a failure says of the message that an operation sends: sent, not sent, or nobody knows."""
    if isinstance(error, (APIError, TransportError)) and error.operation != operation:
        return State.NOT_SENT  # there was no token to send it with
    if isinstance(error, TransportError):
        return State.UNKNOWN if error.request_sent else State.NOT_SENT
    if isinstance(error, APIError):
        # An answer without a code is that of somebody between us and DingTalk; DingTalk's own failures leave open what it did before, and
        # so does a code that nobody knows. Whoever is too fast is refused before anything is done.
        is_clear = isinstance(error, RateLimitError) or (not isinstance(error, ServerError) and lookup(str(error.code)) is not None)
        return State.REFUSED if is_clear and error.code != "" else State.UNKNOWN
    return State.NOT_SENT


def recipient_limiter(journal: Journal) -> Limiter:
    """Count the people that an app writes to, those of the run before this one too: beyond the rate DingTalk silently drops messages."""
    from pyrate_limiter import InMemoryBucket, Limiter, Rate, RateItem, SingleBucketFactory

    rate = next(rate for rate in RATES[SEND] if rate.scope == RECIPIENTS)
    bucket = InMemoryBucket([Rate(rate.calls, rate.per_seconds * 1000)])
    now, clock = time.time(), int(bucket.now())  # type: ignore[no-untyped-call]
    for entry in sorted(journal.entries, key=lambda entry: entry.at):
        age = now - entry.at
        if age < rate.per_seconds and entry.batch.users:
            bucket.put(RateItem(SEND, clock - int(age * 1000), weight=len(entry.batch.users)))
    return Limiter(SingleBucketFactory(bucket, schedule_leak=False))  # it lives as long as the command: nothing to tidy up
