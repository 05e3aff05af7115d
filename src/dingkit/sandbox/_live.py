"""What happens, as it happens: server-sent events for pages, merged to ten a second, so that neither a page nor the sandbox drowns."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from dingkit.sandbox._requests import dump

if TYPE_CHECKING:
    from collections.abc import Callable

    from dingkit.sandbox._app import Receive, Send
    from dingkit.sandbox._database import Record
    from dingkit.sandbox._journal import Entry
    from dingkit.sandbox._world import World

_SECONDS: Final = 0.1
"""Between two frames."""
_IDLE_SECONDS: Final = 0.25
"""So often it is looked whether the server stops."""
_NEWEST: Final = 20
"""So many requests and so many messages are in a frame; of more, a page asks for what it wants to see."""
_PEOPLE: Final = 50
"""So many recipients and readers of a message are named."""
_BYTES: Final = 256 * 1024
"""So large the messages of a frame may be."""
_START: Final = {
    "type": "http.response.start",
    "status": 200,
    "headers": [(b"content-type", b"text/event-stream; charset=utf-8"), (b"cache-control", b"no-store")],
}


class _Page:
    """A page that listens; a frame that it has not taken when the next one comes is dropped, and it sees that by the numbers."""

    __slots__ = ("event", "frame")

    def __init__(self, frame: bytes) -> None:
        self.event = asyncio.Event()
        self.give(frame)

    def give(self, frame: bytes | None) -> None:
        """Hand over a frame; `None` is the end."""
        self.frame = frame
        self.event.set()


class Live:
    """Notifies pages of requests, pushes and messages; used in the server's event loop.

    A frame is a JSON object: `frame` counts up, `requests` are the newest ones, in short, `messages` the newest that came or changed, each
    with `corp_id`; `more` says that there were others, `changed` that anything else may have changed.

    Args:
        world: Whose.
    """

    def __init__(self, world: World) -> None:
        self.is_closing: Callable[[], bool] = bool
        """Whether the server stops."""
        self._pages: set[_Page] = set()
        self._requests: list[Entry] = []
        self._messages: dict[tuple[str, str], Record] = {}
        self._more = self._changed = False
        self._frames = 0
        self._happened = asyncio.Event()
        self._running: asyncio.Task[None] | None = None
        world.listeners.append(self._message)
        world.journal.listeners.append(self._request)

    def _message(self, corp_id: str, message: Record) -> None:
        if not self._pages:
            return
        key = (corp_id, str(message["id"]))
        self._messages.pop(key, None)
        self._messages[key] = message
        if len(self._messages) > _NEWEST:
            del self._messages[next(iter(self._messages))]
            self._more = True
        self._happened.set()

    def _request(self, entry: Entry) -> None:
        if not self._pages:
            return
        self._requests.append(entry)
        if len(self._requests) > _NEWEST:
            del self._requests[0]
            self._more = True
        self._happened.set()

    def touch(self) -> None:
        """Say that something else has changed: the clock, trouble, people, …"""
        if self._pages:
            self._changed = True
            self._happened.set()

    async def serve(self, receive: Receive, send: Send) -> None:
        """Serve one page, until it goes or the server stops."""
        page = _Page(_event({"frame": self._frames, "requests": [], "messages": [], "more": False, "changed": True}))
        self._pages.add(page)
        if self._running is None or self._running.done():
            self._running = asyncio.create_task(self._run())
        leaving = asyncio.create_task(_wait_for_disconnect(receive, page))
        try:
            await send(_START)
            while True:
                await page.event.wait()
                page.event.clear()
                frame = page.frame
                if frame is None:
                    break
                await send({"type": "http.response.body", "body": frame, "more_body": True})
            await send({"type": "http.response.body", "body": b""})
        finally:
            self._pages.discard(page)
            leaving.cancel()

    async def _run(self) -> None:
        while self._pages:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._happened.wait(), _IDLE_SECONDS)
            closing = self.is_closing()
            if closing or self._happened.is_set():
                frame = None if closing else self._frame()
                for page in self._pages:
                    page.give(frame)
                await asyncio.sleep(_SECONDS)

    def _frame(self) -> bytes:
        self._happened.clear()
        self._frames += 1
        messages: list[Any] = []
        size = 0
        for (corp_id, _), message in reversed(self._messages.items()):
            shown = in_short(message) | {"corp_id": corp_id}
            size += len(dump(shown))
            if size > _BYTES:
                self._more = True
                break
            messages.append(shown)
        frame = _event(
            {
                "frame": self._frames,
                "requests": [entry.in_short() for entry in self._requests],
                "messages": messages[::-1],
                "more": self._more,
                "changed": self._changed,
            }
        )
        self._requests, self._messages, self._more, self._changed = [], {}, False, False
        return frame


def in_short(message: Record) -> Record:
    """Return a message with no more than so many of the people who got and who read it; `people` says how many got it."""
    to, read_by = message["to"], message["read_by"]
    return message | {"to": to[:_PEOPLE], "read_by": dict(list(read_by.items())[:_PEOPLE]), "people": len(to), "readers": len(read_by)}


async def _wait_for_disconnect(receive: Receive, page: _Page) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
    page.give(None)


def _event(frame: dict[str, Any]) -> bytes:
    return b"data: " + dump(frame) + b"\n\n"
