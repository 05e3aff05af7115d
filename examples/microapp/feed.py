"""The events that DingTalk pushed, for everybody who has the page open."""

from __future__ import annotations

import asyncio
import secrets
from collections import deque
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from dingkit.events import EVENT_TYPES, event_type

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from dingkit.events import Event

KEPT = 100
MAX_TEXT = 200
UNKNOWN = "An event that nobody has described yet."
SHOWN = {
    "userid": "people",
    "staffid": "person",
    "deptid": "departments",
    "title": "title",
    "type": "step",
    "result": "result",
    "operator": "by",
    "owner": "owner",
}
"""Fields of events, in small letters, that everybody may see. Others stay out: some hold secrets, such as a suite ticket."""


@dataclass(frozen=True)
class Entry:
    """One event, as the page shows it. Everything in it is text from outside."""

    id: str
    number: int
    name: str
    summary: str
    details: list[tuple[str, str]]
    time: str

    def for_page(self) -> dict[str, object]:
        """Give what the page's script needs."""
        return asdict(self)


class Feed:
    """The last events. Whoever follows remembers how far they have read: a slow reader costs no memory, and skips what is gone."""

    def __init__(self) -> None:
        self._run = secrets.token_hex(4)  # numbers begin again with each start of the process, ids do not
        self._entries: deque[Entry] = deque(maxlen=KEPT)
        self._number = 0
        self._changed = asyncio.Event()
        self._closed = False

    def add(self, event: Event) -> None:
        """Show an event to everybody; to be called in the event loop."""
        name = event_type(event)
        known = EVENT_TYPES.get(name)
        self._number += 1
        self._entries.append(
            Entry(
                id=f"{self._run}-{self._number}",
                number=self._number,
                name=_cut(name),
                summary=known.summary if known else UNKNOWN,
                details=_details(event.to_dict()),
                time=datetime.now(UTC).isoformat(timespec="seconds"),
            )
        )
        self._wake()

    def entries(self) -> list[Entry]:
        """Give all that is kept, the oldest first."""
        return list(self._entries)

    def number_of(self, entry_id: str) -> int:
        """Tell how far somebody has read who saw this entry last; 0 when it is of an earlier process, or of none."""
        run, _, number = entry_id.partition("-")
        return int(number) if run == self._run and number.isdecimal() and len(number) < 19 else 0

    async def follow(self, after: int, pause_seconds: float) -> AsyncIterator[Entry | None]:
        """Give what came after a number and all that comes, and `None` whenever nothing came for a while, until the feed is closed."""
        while True:
            changed = self._changed
            for entry in [entry for entry in self._entries if entry.number > after]:
                after = entry.number
                yield entry
            if self._closed:
                return
            try:
                async with asyncio.timeout(pause_seconds):
                    await changed.wait()
            except TimeoutError:
                yield None

    def close(self) -> None:
        """Let everybody go who follows: a server that stops waits for open connections."""
        self._closed = True
        self._wake()

    def _wake(self) -> None:
        self._changed.set()
        self._changed = asyncio.Event()


def _details(fields: dict[str, object]) -> list[tuple[str, str]]:
    shown = []
    for name, value in fields.items():
        label = SHOWN.get(name.lower())
        values = [item for item in (value if isinstance(value, list) else [value]) if isinstance(item, str | int) and item != ""]
        if label and values:
            shown.append((label, _cut(", ".join(map(str, values)))))
    return shown


def _cut(text: str) -> str:
    return text if len(text) <= MAX_TEXT else f"{text[: MAX_TEXT - 1]}…"
