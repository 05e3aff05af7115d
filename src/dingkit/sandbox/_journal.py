"""What a sandbox was asked and what it pushed, the newest last."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import itertools
import json
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
_REMARKS: Final = 50
_LONGEST: Final = 1000


@dataclass(slots=True)
class Entry:
    """One request that came, or one push that went.

    Attributes:
        number: Counts up.
        time: Unix time in seconds, by the sandbox's clock.
        kind: `request`, `push`, or `proxy`: what a client wanted of the proxy and did not get from the sandbox.
        operation: The operation, or the event; empty where no operation has the path.
        method: HTTP method; `WS` for a frame of Stream mode.
        path: Path without the query; of a push the whole address.
        query: Parameters of the query.
        headers: Headers, names in lower case.
        body: JSON, the fields of a form, or a text. JSON as bytes is read when it is shown: it takes a tenth of the memory.
        files: Name and size of each file, by field.
        status: HTTP status; 0 where nothing was answered.
        answer: What was answered: JSON, or a text; JSON as bytes, too.
        notes: What was taken although the documents say otherwise, and what the sandbox has to say.
        problems: What was wrong with it by the spec.
        corp_id: Whose it is.
        app_key: Which app sent or got it.
        milliseconds: How long it took.
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

    @property
    def size(self) -> int:
        """About how many bytes of memory it takes."""
        texts = (self.path, *self.query.values(), *self.headers.values())
        return 4096 + sum(map(len, texts)) + _size(self.body) + _size(self.answer)

    def _head(self) -> dict[str, Any]:
        """Return what every account of it says."""
        return {
            "number": self.number,
            "time": self.time,
            "kind": self.kind,
            "operation": self.operation,
            "method": self.method,
            "path": redact(self.path),
            "status": self.status,
            "corp_id": self.corp_id,
            "app_key": self.app_key,
            "milliseconds": round(self.milliseconds, 3),
        }

    def shown(self) -> dict[str, Any]:
        """Return it as JSON, secrets as `***`."""
        return self._head() | {
            "query": redacted(self.query),
            "headers": redacted(self.headers),
            "json": redacted(_read(self.body)),
            "files": self.files,
            "answer": redacted(_read(self.answer)),
            "notes": redacted(self.notes),
            "problems": redacted(self.problems),
        }

    def in_short(self) -> dict[str, Any]:
        """Return what a line of a list says of it, as JSON."""
        return self._head() | {"code": self._code(), "notes": len(self.notes), "problems": len(self.problems)}

    def _code(self) -> str:
        """Return the code of a failure that was answered, in the form of either host."""
        answer = _read(self.answer)
        if not isinstance(answer, dict):
            return ""
        code = answer.get("sub_code") or answer.get("errcode") or (answer.get("code") if self.status >= 400 else None)
        return str(code or "")


class Journal:
    """The newest requests and pushes; older ones are dropped, so that memory stays bounded."""

    def __init__(self) -> None:
        self._entries: deque[tuple[Entry, int]] = deque()
        self._bytes = 0
        self._numbers = itertools.count(1)
        self.listeners: list[Callable[[Entry], object]] = []

    def next_number(self) -> int:
        """Return the number of the next entry."""
        return next(self._numbers)

    def add(self, entry: Entry) -> None:
        """Keep an entry, and notify the listeners."""
        entry.notes, entry.problems = _few(entry.notes), _few(entry.problems)
        size = entry.size
        self._entries.append((entry, size))
        self._bytes += size
        while len(self._entries) > _ENTRIES or (self._bytes > _BYTES and len(self._entries) > 1):
            self._bytes -= self._entries.popleft()[1]
        for listener in self.listeners:
            listener(entry)

    def find(self, *, operation: str = "", kind: str = "", after: int = 0, limit: int = 1000) -> list[Entry]:
        """Return the newest entries that match, the oldest of them first."""
        found = list(itertools.islice(self._matching(operation, kind, after), limit))
        return found[::-1]

    def _matching(self, operation: str, kind: str, after: int) -> Iterator[Entry]:
        for entry, _ in reversed(self._entries):
            if entry.number <= after:
                return
            if (not operation or entry.operation == operation) and (not kind or entry.kind == kind):
                yield entry

    def get(self, number: int) -> Entry | None:
        """Return the entry of a number, or `None` when it is not there any more."""
        return next((entry for entry, _ in reversed(self._entries) if entry.number == number), None)

    def clear(self) -> None:
        """Forget everything; numbers go on."""
        self._entries.clear()
        self._bytes = 0


def _few(texts: list[str]) -> list[str]:
    """What a client sends decides how many there are, and how long they are."""
    return [text[:_LONGEST] for text in texts[:_REMARKS]] + ([f"… and {len(texts) - _REMARKS} more"] if len(texts) > _REMARKS else [])


def _size(value: Any) -> int:
    if isinstance(value, (str, bytes)):
        return len(value)
    if isinstance(value, dict):
        return sum(240 + _size(name) + _size(inside) for name, inside in value.items())
    return sum(64 + _size(inside) for inside in value) if isinstance(value, list) else 32


def _read(value: Any) -> Any:
    return json.loads(value.decode("utf-8-sig")) if isinstance(value, bytes) else value


def excerpt(value: Any, size: int) -> Any:
    """Return what is kept of a body of so many bytes: all of it, or the beginning of what is long."""
    if size <= _SHOWN:
        return value
    return {_CUT: f"{size} bytes", "begins": value[:1000].decode("utf-8", "replace") if isinstance(value, bytes) else str(value)[:1000]}


def is_excerpt(value: Any) -> bool:
    """Return whether that is no more than the beginning of a body."""
    return isinstance(value, dict) and _CUT in value
