"""What a sandbox was asked and what it pushed, the newest last."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import itertools
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from dingtalk_openapi.redaction import redact, redacted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_ENTRIES: Final = 10_000
_BYTES: Final = 64 * 1024 * 1024
"""Older entries are dropped beyond one of the two."""
_SHOWN: Final = 64 * 1024
"""Bytes of a body that are kept."""

_CUT: Final = "…"


@dataclass(slots=True)
class Entry:
    """One request that came, or one push that went.

    Attributes:
        number: Counts up.
        time: Unix time in seconds, by the sandbox's clock.
        kind: `request` or `push`.
        operation: The operation, or the event; empty where no operation has the path.
        method: HTTP method; `WS` for a frame of Stream mode.
        path: Path without the query; of a push the whole address.
        query: Parameters of the query.
        headers: Headers, names in lower case.
        body: JSON, the fields of a form, or a text.
        files: Name and size of each file, by field.
        status: HTTP status; 0 where nothing was answered.
        answer: What was answered: JSON, or a text.
        notes: What was taken although the documents say otherwise, and what the sandbox has to say.
        problems: What was wrong with it by the spec.
        corp_id: Whose it is.
        app_key: Which app sent or got it.
        milliseconds: How long it took.
        size: About how many bytes of memory it takes.
    """

    number: int
    time: float
    kind: str
    operation: str
    method: str
    path: str
    query: dict[str, str] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)
    body: Any = None
    files: dict[str, dict[str, Any]] = field(default_factory=dict)
    status: int = 0
    answer: Any = None
    notes: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    corp_id: str = ""
    app_key: str = ""
    milliseconds: float = 0.0
    size: int = 1024

    def shown(self) -> dict[str, Any]:
        """Return it as JSON, secrets as `***`."""
        return {
            "number": self.number,
            "time": self.time,
            "kind": self.kind,
            "operation": self.operation,
            "method": self.method,
            "path": redact(self.path),
            "query": redacted(self.query),
            "headers": redacted(self.headers),
            "json": redacted(self.body),
            "files": self.files,
            "status": self.status,
            "answer": redacted(self.answer),
            "notes": redacted(self.notes),
            "problems": redacted(self.problems),
            "corp_id": self.corp_id,
            "app_key": self.app_key,
            "milliseconds": round(self.milliseconds, 3),
        }

    def in_short(self) -> dict[str, Any]:
        """Return what a line of a list says of it, as JSON."""
        return {
            "number": self.number,
            "time": self.time,
            "kind": self.kind,
            "operation": self.operation,
            "method": self.method,
            "path": redact(self.path),
            "status": self.status,
            "code": self._code(),
            "notes": len(self.notes),
            "problems": len(self.problems),
            "corp_id": self.corp_id,
            "app_key": self.app_key,
            "milliseconds": round(self.milliseconds, 3),
        }

    def _code(self) -> str:
        """Return the code of a failure that was answered, in the form of either host."""
        answer = self.answer if isinstance(self.answer, dict) else {}
        code = answer.get("sub_code") or answer.get("errcode") or (answer.get("code") if self.status >= 400 else None)
        return str(code or "")


class Journal:
    """The newest requests and pushes; older ones are dropped, so that memory stays bounded."""

    def __init__(self) -> None:
        self._entries: deque[Entry] = deque()
        self._bytes = 0
        self._numbers = itertools.count(1)
        self.listeners: list[Callable[[Entry], None]] = []

    def next_number(self) -> int:
        """Return the number of the next entry."""
        return next(self._numbers)

    def add(self, entry: Entry) -> None:
        """Keep an entry, and tell it to whoever listens."""
        self._entries.append(entry)
        self._bytes += entry.size
        while len(self._entries) > _ENTRIES or (self._bytes > _BYTES and len(self._entries) > 1):
            self._bytes -= self._entries.popleft().size
        for listener in self.listeners:
            listener(entry)

    def find(self, *, operation: str = "", kind: str = "", after: int = 0, limit: int = 1000) -> list[Entry]:
        """Return the newest entries that match, the oldest of them first."""
        found = list(itertools.islice(self._matching(operation, kind, after), limit))
        return found[::-1]

    def _matching(self, operation: str, kind: str, after: int) -> Iterator[Entry]:
        for entry in reversed(self._entries):
            if entry.number <= after:
                return
            if (not operation or entry.operation == operation) and (not kind or entry.kind == kind):
                yield entry

    def get(self, number: int) -> Entry | None:
        """Return the entry of a number, or `None` when it is not there any more."""
        return next((entry for entry in reversed(self._entries) if entry.number == number), None)

    def clear(self) -> None:
        """Forget everything; numbers go on."""
        self._entries.clear()
        self._bytes = 0


def excerpt(value: Any, size: int) -> Any:
    """Return what is kept of a body of so many bytes: all of it, or the beginning of what is long."""
    if size <= _SHOWN:
        return value
    return {_CUT: f"{size} bytes", "begins": str(value)[:1000]}


def is_excerpt(value: Any) -> bool:
    """Return whether that is no more than the beginning of a body."""
    return isinstance(value, dict) and _CUT in value
