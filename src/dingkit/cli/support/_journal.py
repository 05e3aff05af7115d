"""The journal of a send: what was planned, and what became of each batch. A killed run can be continued from it.

A JSON object on each line. The first is the plan; then `sending` before a batch is sent, and what came of it afterwards. Each line is
on the disk before anything else happens: a batch without `sending` was certainly not sent, one whose last line is `sending` may have been.
"""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import json
import os
import secrets
import shlex
import time
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any, Self

from dingkit.cli.support._errors import CliError, ExitCode
from dingkit.cli.support._output import json_bytes
from dingkit.cli.support._recipients import Batch
from dingkit.stores._folder import make_private_folder

if TYPE_CHECKING:
    from collections.abc import Sequence

    from filelock import BaseFileLock

VERSION = 1
CLOSED = -1


class State(StrEnum):
    """What is known of a batch."""

    PENDING = "pending"
    SENDING = "sending"
    SENT = "sent"
    REFUSED = "refused"
    NOT_SENT = "not_sent"
    UNKNOWN = "unknown"

    @property
    def is_uncertain(self) -> bool:
        """It may have been sent."""
        return self in {State.SENDING, State.UNKNOWN}


@dataclass(frozen=True)
class Plan:
    """What is to be sent to whom.

    Attributes:
        app_key: The app that sends; `None` when a token was given instead.
        agent_id: Its agent.
        base_url: Where it is sent; `None` for DingTalk.
        message: The message as on the wire; its media are uploaded.
        batches: The recipients of each call.
    """

    app_key: str | None
    agent_id: int
    base_url: str | None
    message: dict[str, Any]
    batches: tuple[Batch, ...]


@dataclass
class Entry:
    """A batch and what became of it.

    Attributes:
        batch: The recipients.
        state: What is known.
        task_id: Of the job that DingTalk started; `None` when its answer names none that it can be asked about.
        reason: Why it was not sent, or is not known to have been.
        at: When its last sending began, Unix time.
    """

    batch: Batch
    state: State = State.PENDING
    task_id: int | None = None
    reason: str | None = None
    at: float = 0.0


@dataclass
class Journal:
    """An open journal; nobody else can open it meanwhile."""

    path: Path
    plan: Plan
    entries: list[Entry]
    _descriptor: int
    _file_lock: BaseFileLock
    _lock: Lock = field(default_factory=Lock)

    @classmethod
    def create(cls, path: Path, plan: Plan) -> Self:
        """Begin a journal; raises when the file is there already."""
        make_private_folder(path.parent)
        lock = _locked(path)
        try:
            descriptor = open_new(path)
        except FileExistsError:
            lock.release()
            raise CliError(
                f"The journal {path} is there already: go on with it (`{resume_command(path)}`), or choose another name.",
                ExitCode.USAGE,
            ) from None
        except OSError:
            lock.release()
            raise
        journal = cls(path, plan, [Entry(batch) for batch in plan.batches], descriptor, lock)
        head = {"event": "plan", "version": VERSION, "app_key": plan.app_key, "agent_id": plan.agent_id, "base_url": plan.base_url}
        journal._write({**head, "message": plan.message, "batches": [batch.to_dict() for batch in plan.batches]})
        sync_directory(path.parent)
        return journal

    @classmethod
    def open(cls, path: Path) -> Self:
        """Go on with a journal."""
        if not path.is_file():
            raise CliError(f"There is no journal {path}.", ExitCode.USAGE)
        lock = _locked(path)
        try:
            content = path.read_bytes()
            whole = content[: content.rfind(b"\n") + 1]  # a line that was being written when the run was killed is none
            plan, entries = _read(path, whole.splitlines())
            descriptor = os.open(path, os.O_WRONLY | os.O_APPEND)
        except BaseException:
            lock.release()
            raise
        if whole != content:
            os.ftruncate(descriptor, len(whole))
            os.fsync(descriptor)
        return cls(path, plan, entries, descriptor, lock)

    def begin(self, index: int) -> None:
        """Note that a batch is about to be sent; it may have been from here on."""
        entry = self.entries[index]
        entry.state, entry.reason, entry.at = State.SENDING, None, time.time()
        self._write({"event": State.SENDING, "batch": index, "at": entry.at})

    def end(self, index: int, state: State, *, task_id: int | None = None, reason: str | None = None) -> None:
        """Note what became of a batch."""
        entry = self.entries[index]
        entry.state, entry.task_id, entry.reason = state, task_id, reason
        facts = {name: value for name, value in (("task_id", task_id), ("reason", reason)) if value is not None}
        self._write({"event": state, "batch": index, **facts})

    def close(self, *, remove: bool = False) -> None:
        """Let others open it, or remove it: then there is nothing left to go on with."""
        with self._lock:  # a thread that was left behind finds it closed, instead of another file under the same number
            os.close(self._descriptor)
            self._descriptor = CLOSED
        if remove:
            self.path.unlink(missing_ok=True)
            Path(self._file_lock.lock_file).unlink(missing_ok=True)
        self._file_lock.release()

    def _write(self, event: dict[str, Any]) -> None:
        line = json_bytes(event) + b"\n"
        with self._lock:
            write(self._descriptor, line)


def _read(path: Path, lines: Sequence[bytes]) -> tuple[Plan, list[Entry]]:
    if not lines:
        raise CliError(f"The journal {path} holds no plan: that run was stopped before it sent anything. Send anew.", ExitCode.USAGE)
    try:
        head = json.loads(lines[0])
        known = {"plan": {VERSION: head}}[head["event"]]
        head = known[head["version"]]
        batches = tuple(Batch.from_dict(batch) for batch in head["batches"])
        plan = Plan(head["app_key"], int(head["agent_id"]), head["base_url"], dict(head["message"]), batches)
        entries = [Entry(batch) for batch in batches]
        for line in lines[1:]:
            event = json.loads(line)
            entry = entries[event["batch"]]
            entry.state, entry.task_id, entry.reason = State(event["event"]), event.get("task_id"), event.get("reason")
            entry.at = event.get("at", entry.at)
    except (IndexError, KeyError, TypeError, ValueError) as error:
        raise CliError(f"{path} is no journal of `dingkit send`, or was changed: {error}.", ExitCode.USAGE) from None
    return plan, entries


def resume_command(path: Path) -> str:
    """What to type to go on with a journal."""
    return f"dingkit send --resume {shlex.quote(str(path))}"


def open_new(path: Path) -> int:
    """Make a file that only you can read, and that was not there."""
    return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_APPEND, 0o600)


def default_path() -> Path:
    """A new file in the folder where your programs keep their state."""
    from platformdirs import user_state_path

    return user_state_path("dingkit", appauthor=False) / new_name("send")


def new_name(what: str, suffix: str = ".jsonl") -> str:
    """A name that no other file has."""
    return f"{what}-{time.strftime('%Y%m%d-%H%M%S')}-{secrets.token_hex(4)}{suffix}"


def write(descriptor: int, content: bytes) -> None:
    """Write all of it to the disk."""
    written = 0
    while written < len(content):
        written += os.write(descriptor, content[written:])
    os.fsync(descriptor)


def _locked(path: Path) -> BaseFileLock:
    from filelock import FileLock, Timeout

    lock = FileLock(path.with_name(f".{path.name}.lock"), mode=0o600, thread_local=False)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        raise CliError(f"Another dingkit is working with the journal {path}: wait until it is done.", ExitCode.USAGE) from None
    return lock


def sync_directory(directory: Path) -> None:
    """Make sure that the new file is found again after a power cut."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    descriptor = os.open(directory, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
