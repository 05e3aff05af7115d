"""The journal of a delivery: what was planned, and what became of each batch. One that was killed can be continued from it.

A JSON object on each line. The first is the plan; then `sending` before a batch is sent, and what came of it afterwards. Each line is
on the disk before anything else happens: a batch without `sending` was certainly not sent, one whose last line is `sending` may have been.
"""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import json
import math
import os
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import zip_longest
from threading import Lock
from typing import TYPE_CHECKING, Any, Self

from dingkit._core._files import sync_directory, write
from dingkit.delivery._rates import seconds_until_room
from dingkit.errors._base import ConfigurationError, JournalError, UnwritableFileError
from dingkit.stores._folder import make_private_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from filelock import BaseFileLock

VERSION = 1
CLOSED = -1


class BatchState(StrEnum):
    """What is known of a batch: `pending` (not tried yet), `sending` (about to be sent, nobody has written down how it ended), `sent`
    (DingTalk accepted it), `refused` (by DingTalk), `not_sent` (it certainly did not reach DingTalk), `unknown` (nobody knows).
    """

    PENDING = "pending"
    SENDING = "sending"
    SENT = "sent"
    REFUSED = "refused"
    NOT_SENT = "not_sent"
    UNKNOWN = "unknown"

    @property
    def is_uncertain(self) -> bool:
        """Whether it may have been sent."""
        return self in {BatchState.SENDING, BatchState.UNKNOWN}


@dataclass
class Batch:
    """The recipients of one call, and what became of it.

    Attributes:
        number: Which one it is, from 1.
        users: The userids.
        departments: Department ids; who is below them is included.
        everyone: The whole corp, and nobody else.
        state: What is known.
        task_id: Of the job that DingTalk started; `None` when its answer names none that it can be asked about.
        reason: Why it was not sent, or is not known to have been.
        at: When its last sending began, Unix time in seconds; 0 for never.
    """

    number: int
    users: tuple[str, ...] = ()
    departments: tuple[int, ...] = ()
    everyone: bool = False
    state: BatchState = BatchState.PENDING
    task_id: int | None = None
    reason: str | None = None
    at: float = 0.0
    began: float = field(default=-math.inf, repr=False, compare=False)  # when it counted for the rates, by the clock of this process

    def recipients(self) -> dict[str, Any]:
        """Return who is in it, as the journal has it."""
        return {"users": list(self.users), "departments": list(self.departments), "everyone": self.everyone}

    def to_dict(self) -> dict[str, Any]:
        """Return it in the form for JSON."""
        return {"batch": self.number, **self.recipients(), "state": str(self.state), "task_id": self.task_id, "reason": self.reason}

    def __str__(self) -> str:
        if self.everyone:
            return "everyone in the corp"
        parts = [_some(self.users, "person", "people")] if self.users else []
        parts += [_some(self.departments, "department", "departments")] if self.departments else []
        return " and ".join(parts)


def _some(ids: Sequence[object], one: str, many: str) -> str:
    named = ", ".join(map(str, ids[:3])) + (", …" if len(ids) > 3 else "")
    return f"{len(ids)} {one if len(ids) == 1 else many} ({named})"


def batches_of(users: Sequence[str], departments: Sequence[int], max_users: int, max_departments: int) -> list[Batch]:
    """Split recipients so that each call stays below the limits of the API."""
    user_parts = [tuple(users[start : start + max_users]) for start in range(0, len(users), max_users)]
    department_parts = [tuple(departments[start : start + max_departments]) for start in range(0, len(departments), max_departments)]
    parts = zip_longest(user_parts, department_parts, fillvalue=())
    return [Batch(number, some_users, some_departments) for number, (some_users, some_departments) in enumerate(parts, 1)]


@dataclass(frozen=True)
class Plan:
    """What is to be sent to whom.

    Attributes:
        sender: The app that sends; `None` when a token was given instead.
        agent_id: Its agent.
        base_url: Where it is sent; `None` for DingTalk.
        message: The message as on the wire.
        batches: The recipients of each call.
        enable_id_trans: What the call takes under this name.
    """

    sender: str | None
    agent_id: int
    base_url: str | None
    message: dict[str, Any]
    batches: list[Batch]
    enable_id_trans: bool | None = None

    def to_dict(self) -> dict[str, Any]:
        """Return the first line of a journal."""
        return {
            "event": "plan",
            "version": VERSION,
            "app_key": self.sender,
            "agent_id": self.agent_id,
            "base_url": self.base_url,
            "message": self.message,
            "enable_id_trans": self.enable_id_trans,
            "batches": [batch.recipients() for batch in self.batches],
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Plan:
        """Read the first line of a journal."""
        batches = [
            Batch(number, tuple(map(str, batch["users"])), tuple(map(int, batch["departments"])), bool(batch["everyone"]))
            for number, batch in enumerate(data["batches"], 1)
        ]
        message, translated = dict(data["message"]), data.get("enable_id_trans")
        return cls(data["app_key"], int(data["agent_id"]), data["base_url"], message, batches, translated)

    def check_sender(self, other: Plan, path: Path | None) -> None:
        """Raise unless what is to be sent now goes the same way; a token that was given may be that of any app."""
        same_app = self.sender is None or other.sender is None or self.sender == other.sender
        if not same_app or self.base_url != other.base_url:
            raise JournalError(
                f"The journal {path} is of the app {self.sender or '(given by its token)'} at {self.base_url or 'DingTalk'}, and "
                f"{other.sender} at {other.base_url or 'DingTalk'} is to go on with it: use the app that it was begun with"
            )

    def check_same(self, other: Plan, path: Path | None) -> None:
        """Raise unless the same is to be sent to the same people, in whatever order."""
        self.check_sender(other, path)
        if self._content() != other._content():
            raise JournalError(
                f"The journal {path} is of another message, agent or recipients. A journal is of one delivery: name another file, "
                "or go on with what is in it by resume_delivery"
            )

    def _content(self) -> tuple[object, ...]:
        users = {user for batch in self.batches for user in batch.users}
        departments = {number for batch in self.batches for number in batch.departments}
        everyone = any(batch.everyone for batch in self.batches)
        return json.loads(json.dumps(self.message)), self.agent_id, self.enable_id_trans, users, departments, everyone


class Journal:
    """An open journal, which nobody else can open meanwhile; without a path it is in memory alone."""

    def __init__(self, path: Path | None, plan: Plan, descriptor: int = CLOSED, lock: BaseFileLock | None = None) -> None:
        self.path = path
        self.plan = plan
        self.batches = plan.batches
        self._descriptor = descriptor
        self._file_lock = lock
        self._lock = Lock()

    @classmethod
    def start(cls, path: Path | None, plan: Plan) -> Self:
        """Begin a journal, or go on with that of the same plan."""
        if path is None:
            return cls(None, plan)
        lock = _locked(path)
        try:
            with _disk(path):
                known = read_plan(path) if path.exists() else None  # without a plan nothing was sent
            if known is not None:
                known.check_same(plan, path)
                return cls(path, known, _reopen(path), lock)
            with _disk(path):
                descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_APPEND, 0o600)
            journal = cls(path, plan, descriptor, lock)
            journal._write(plan.to_dict())
            with _disk(path):
                sync_directory(path.parent)
        except BaseException:
            lock.release()
            raise
        return journal

    @classmethod
    def open(cls, path: Path) -> Self:
        """Go on with a journal."""
        _check_there(path)
        lock = _locked(path)
        try:
            return cls(path, planned(path), _reopen(path), lock)
        except BaseException:
            lock.release()
            raise

    def left(self, *, resend_unknown: bool | Callable[[Batch], bool]) -> list[Batch]:
        """Return what is still to be sent: what was not tried, what was not sent, and what may have been, if that is wished."""
        states = (BatchState.PENDING, BatchState.NOT_SENT, BatchState.REFUSED)
        certain = [batch for state in states for batch in self.batches if batch.state is state]
        wished = resend_unknown if callable(resend_unknown) else lambda _: resend_unknown
        return certain + [batch for batch in self.batches if batch.state.is_uncertain and wished(batch)]

    def reserve(self, batch: Batch) -> float:
        """Count a batch for the rates and return 0, or return the seconds until it may be sent."""
        with self._lock:
            now = time.monotonic()
            seconds = seconds_until_room(self.batches, batch, now)
            if not seconds:
                batch.began = now
            return seconds

    def begin(self, batch: Batch) -> None:
        """Note that a batch is about to be sent; it may have been from here on."""
        batch.state, batch.reason, batch.at = BatchState.SENDING, None, time.time()
        self._write({"event": batch.state, "batch": batch.number - 1, "at": batch.at})

    def end(self, batch: Batch, state: BatchState, *, task_id: int | None = None, reason: str | None = None) -> None:
        """Note what became of a batch."""
        batch.state, batch.task_id, batch.reason = state, task_id, reason
        facts = {name: value for name, value in (("task_id", task_id), ("reason", reason)) if value is not None}
        self._write({"event": state, "batch": batch.number - 1, **facts})

    def close(self) -> None:
        """Let others open it."""
        if self._file_lock is None:
            return
        with self._lock:  # a thread that was left behind finds it closed, instead of another file under the same number
            os.close(self._descriptor)
            self._descriptor = CLOSED
        self._file_lock.release()

    def _write(self, event: Mapping[str, Any]) -> None:
        if self.path is None:
            return
        # Half a character, which UTF-8 does not have, gets the escape that JSON has for it.
        line = json.dumps(event, ensure_ascii=False).encode(errors="backslashreplace") + b"\n"
        with self._lock, _disk(self.path):
            write(self._descriptor, line)


def read_plan(path: Path) -> Plan | None:
    """Read a journal: the plan, and in its batches what became of them; `None` when the run was stopped before there was a plan.

    Raises:
        JournalError: it is none.
    """
    lines = _whole(path.read_bytes()).splitlines()
    if not lines:
        return None
    try:
        head = json.loads(lines[0])
        known = {"plan": {VERSION: head}}[head["event"]]
        plan = Plan.from_dict(known[head["version"]])
        for line in lines[1:]:
            event = json.loads(line)
            batch = plan.batches[event["batch"]]
            batch.state, batch.task_id, batch.reason = BatchState(event["event"]), event.get("task_id"), event.get("reason")
            batch.at = event.get("at", batch.at)
    except (IndexError, KeyError, TypeError, ValueError) as error:
        raise JournalError(f"{path} is no journal of a delivery, or was changed: {error}") from None
    now, clock = time.time(), time.monotonic()
    for batch in plan.batches:  # those of the run before this one count for the rates, too
        batch.began = clock - max(0.0, now - batch.at) if batch.at else -math.inf
    return plan


def planned(path: Path) -> Plan:
    """Read a journal that has a plan."""
    _check_there(path)
    with _disk(path):
        plan = read_plan(path)
    if plan is None:
        raise JournalError(f"The journal {path} holds no plan: that run was stopped before it sent anything. Send anew")
    return plan


def _check_there(path: Path) -> None:
    if not path.is_file():
        raise JournalError(f"There is no journal {path}")


def _whole(content: bytes) -> bytes:
    """Return the lines that were written to their ends; one that was being written when the run was killed is none."""
    return content[: content.rfind(b"\n") + 1]


def _reopen(path: Path) -> int:
    with _disk(path):
        content = path.read_bytes()
        descriptor = os.open(path, os.O_WRONLY | os.O_APPEND)
        whole = _whole(content)
        if whole != content:
            os.ftruncate(descriptor, len(whole))
            os.fsync(descriptor)
    return descriptor


def remove_journal(path: Path) -> None:
    """Remove a journal with which there is nothing left to go on."""
    path.unlink(missing_ok=True)
    _lock_path(path).unlink(missing_ok=True)


def _lock_path(path: Path) -> Path:
    return path.with_name(f".{path.name}.lock")


def _locked(path: Path) -> BaseFileLock:
    try:
        from filelock import FileLock, Timeout
    except ImportError:  # pragma: no cover - the tests have it
        raise ConfigurationError("a journal needs the package filelock: pip install 'dingkit[file]'") from None
    with _disk(path):
        make_private_folder(path.parent)
        lock = FileLock(_lock_path(path), mode=0o600, thread_local=False)
        try:
            lock.acquire(timeout=0)
        except Timeout:
            raise JournalError(f"Another dingkit is working with the journal {path}: wait until it is done") from None
    return lock


@contextmanager
def _disk(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise UnwritableFileError(f"the journal {path}: {error.strerror or error}") from error
