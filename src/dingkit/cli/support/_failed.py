"""Carries out what `dingkit callback list-failed` was asked for.

Reading DingTalk's list empties it. So each page is on the disk before the next one is asked for, or before it is printed; a signal ends
it between two pages; and what cannot be written in one place is written in another.
"""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import json
import os
import signal
import sys
import tempfile
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from dingkit._core._files import replace_file, sync_directory, write
from dingkit.callback._replay import LIST_CALL, read_page
from dingkit.cli.support._client import connect
from dingkit.cli.support._errors import CliError, ExitCode, explain, usage_error
from dingkit.cli.support._inputs import confirm
from dingkit.cli.support._journal import new_name
from dingkit.cli.support._language import tr
from dingkit.cli.support._output import json_bytes
from dingkit.errors import DingTalkError, TransportError
from dingkit.stores._folder import make_private_folder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType, TracebackType

    from dingkit import DingTalk
    from dingkit.cli.support._output import Output
    from dingkit.cli.support._settings import Settings

SIGNALS = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]


def execute(settings: Settings, out: Output, output: Path | None, *, yes: bool) -> None:
    """Read DingTalk's list to its end, and hand out what was in it."""
    if output is None and sys.stdout is None:
        raise usage_error(tr("There is no standard output for the events: name a file with --output."))
    if output is None and not yes:
        confirm(
            tr("Reading the list of failed events empties it. Read it?"),
            tr("Reading the list empties it: name a file for the events with --output, or add --yes."),
            tr("Nothing was read."),
        )
    with connect(settings) as ding:
        ding.access_token()  # what can go wrong before the list is read goes wrong here
        kept = EventFile.open(output or _new_path())
        reading = Reading(ding, out, kept, prints=output is None)
        try:
            reading.read()
            reading.print_outcome()
        except BaseException:
            reading.print_places()
            raise
        finally:
            os.close(kept.descriptor)
    if reading.prints:
        kept.path.unlink()


class SignalGuard:
    """Turns signals into a wish, which is looked at between two pages; a second one interrupts what can be interrupted."""

    def __init__(self, out: Output) -> None:
        self.wanted = False
        self._may_interrupt = False
        self._out = out
        self._before: dict[int, Any] = {}

    def __enter__(self) -> Self:
        heeded = [number for number in SIGNALS if signal.getsignal(number) is not signal.SIG_IGN]  # nohup wants it ignored
        self._before = {number: signal.signal(number, self._note) for number in heeded}
        return self

    def __exit__(self, exc_type: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)

    @contextmanager
    def interruptible(self) -> Iterator[None]:
        """Let a second signal end what is done meanwhile."""
        self._may_interrupt = True
        try:
            yield
        finally:
            self._may_interrupt = False

    def _note(self, _number: int, _frame: FrameType | None) -> None:
        if self.wanted and self._may_interrupt:
            raise KeyboardInterrupt
        if not self.wanted:
            self.wanted = True
            with suppress(OSError):  # the terminal can be gone
                self._out.note(tr("Stopping when this page is saved. Ctrl-C again does not wait: what DingTalk sends until then is lost."))


@dataclass
class EventFile:
    """The file in which the events are kept."""

    path: Path
    descriptor: int
    events: int = 0

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open a file, or make one that only you can read."""
        if path.exists() and not path.is_file():
            raise CliError(tr("{path} is not a file.", path=path), ExitCode.FILE)
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
        sync_directory(path.parent)
        return cls(path, descriptor)

    def add(self, items: list[Any]) -> None:
        """Write a page, or raise an error that names where it is instead."""
        lines = b"".join(json_bytes(item) + b"\n" for item in items)
        size = os.lseek(self.descriptor, 0, os.SEEK_END)
        try:
            write(self.descriptor, lines if self._ends_with_a_line(size) else b"\n" + lines)
        except OSError as error:
            with suppress(OSError):
                os.ftruncate(self.descriptor, size)
            raise _saved_elsewhere(self.path, items, lines, error) from None
        self.events += len(items)

    def _ends_with_a_line(self, size: int) -> bool:
        if size == 0:
            return True
        os.lseek(self.descriptor, size - 1, os.SEEK_SET)
        return os.read(self.descriptor, 1) == b"\n"


def _new_path() -> Path:
    return _state_folder() / new_name("failed-callbacks")


def _state_folder() -> Path:
    from platformdirs import user_state_path

    folder = user_state_path("dingkit", appauthor=False)
    make_private_folder(folder)
    return folder


def _saved_elsewhere(path: Path, items: list[Any], lines: bytes, error: OSError) -> CliError:
    """Save what cannot be written to its file somewhere else: DingTalk does not have it any more."""
    for folder in other_folders():
        place = folder / new_name("failed-callbacks")
        with suppress(OSError):
            replace_file(place, lines)
            return CliError(
                tr("{path}: {strerror}. The events that were read last are in {place}.", path=path, strerror=error.strerror, place=place),
                ExitCode.FILE,
                kept=str(place),
            )
    print(*map(json.dumps, items), sep="\n", flush=True)
    return CliError(
        tr("{path}: {strerror}. The events that were read last are on standard output only.", path=path, strerror=error.strerror),
        ExitCode.FILE,
    )


def other_folders() -> Iterator[Path]:
    """The folders for what must not be lost, where it should be cannot be written to."""
    with suppress(OSError):
        yield _state_folder()
    with suppress(OSError):
        yield Path(tempfile.gettempdir())


@dataclass
class Reading:
    """One reading of the list.

    Attributes:
        ding: Reads.
        out: Where it is printed.
        kept: Where the events are kept.
        prints: They go to standard output as well.
        items: Those of a document that is printed at the end.
    """

    ding: DingTalk
    out: Output
    kept: EventFile
    prints: bool
    items: list[Any] = field(default_factory=list)

    def read(self) -> None:
        """Read page after page; raises an error when a signal ends it."""
        has_more = True
        with SignalGuard(self.out) as stop:
            while has_more and not stop.wanted:
                with stop.interruptible():
                    items, has_more = self._page()
                self.kept.add(items)
                with stop.interruptible():
                    self._show(items)
        if stop.wanted:
            raise CliError(tr("Stopped."), ExitCode.INTERRUPTED, events=self.kept.events, kept=str(self.kept.path))

    def _page(self) -> tuple[list[Any], bool]:
        """Read a page, as DingTalk gives it; return whether there are more."""
        try:
            page = self.ding.call(LIST_CALL)
        except DingTalkError as error:
            explained = explain(error)
            lost = isinstance(error, TransportError) and error.request_sent
            more = tr(" If it was the answer that got lost, so are the events in it.") if lost else ""
            raise CliError(
                f"{explained}{more}", explained.exit_code, **{**explained.facts, "events": self.kept.events, "kept": str(self.kept.path)}
            ) from None
        return read_page(page)

    def _show(self, items: list[Any]) -> None:
        if not self.prints:
            return
        if self.out.as_json:
            self.items += items
            return
        for item in items:
            self.out.line(item)
        self.out.flush()

    def print_outcome(self) -> None:
        """Print how it ended."""
        events = self.kept.events
        number = tr("1 event") if events == 1 else tr("{events} events", events=events)
        if not self.prints:
            self.out.result(
                {"events": events, "file": str(self.kept.path)}, tr("{number} added to {path}.", number=number, path=self.kept.path)
            )
        elif self.out.as_json:
            self.out.json({"events": self.items})
        else:
            self.out.note(tr("{number}; DingTalk's list is empty now.", number=number))
        self.out.flush()

    def print_places(self) -> None:
        """Print where the events are, unless there are none."""
        if self.kept.events:
            self.out.warn(tr("Events that were read: {events}, all of them in {path}.", events=self.kept.events, path=self.kept.path))
        elif self.prints:
            self.kept.path.unlink()
