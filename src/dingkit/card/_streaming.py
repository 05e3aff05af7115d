"""Streaming into a card: what is written piece by piece is shown at a rate, in order, and the card is ended whatever happens.

`Stream` has the rules, as steps for both clients. `StreamingCard` and `AsyncStreamingCard` see to it that one of them runs at a time, and
show what is left over later.
"""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import asyncio
import logging
from contextlib import suppress
from threading import Event, Lock, Thread
from time import monotonic
from typing import TYPE_CHECKING, Self, TypeVar
from uuid import uuid4

from dingkit._core._concurrency import run_shielded
from dingkit._core._steps import run, run_async
from dingkit.errors._base import (
    ArgumentTypeError,
    CardError,
    DingTalkError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    TransportError,
)
from dingkit.messages import webhook

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from dingkit._core._steps import Steps
    from dingkit.card._space import Space
    from dingkit.client import AsyncDingTalk, DingTalk

T = TypeVar("T")

logger: logging.Logger = logging.getLogger("dingkit")

_NOTHING = "…"
"""DingTalk refuses an empty text, also when a card ends without one."""

_TITLE_LENGTH = 20
_PASSING = (RateLimitError, ServerError, TransportError)
_NEW, _OPEN, _PLAIN, _OVER = "new", "open", "plain", "over"


class Stream:
    """The text of a card: what was written, what is shown, and what comes next.

    Args:
        ding: The client.
        create: Makes the card.
        space: Where it is.
        out_track_id: Its id.
        key: The variable that is written.
        interval: Seconds between two frames.
        deadline: Seconds for each call.
        markdown: The variable is shown as markdown, so each frame has the whole text; else what is new is appended.
        plain_reply: Answer with a message where cards are not permitted.
    """

    def __init__(
        self,
        ding: DingTalk | AsyncDingTalk,
        create: Callable[[DingTalk | AsyncDingTalk], Steps[object]],
        *,
        space: Space,
        out_track_id: str,
        key: str,
        interval: float,
        deadline: float,
        markdown: bool,
        plain_reply: bool,
    ) -> None:
        self._ding = ding.with_options(deadline=deadline)
        self._once = ding.with_options(deadline=deadline, max_retries=0)  # the next frame has what a lost one had
        self._create = create
        self._space = space
        self._key = key
        self._interval = interval
        self._markdown = markdown
        self._message = space.message if plain_reply else None
        self.out_track_id = out_track_id
        self.text: str = ""
        self._shown = ""
        self._is_certain = True
        self._next_at = 0.0
        self._state = _NEW
        self._failure: DingTalkError | None = None

    @property
    def seconds_until_due(self) -> float:
        """How long the next frame has to wait."""
        return self._next_at - monotonic()

    def check(self) -> None:
        """Raise what DingTalk said of an earlier frame."""
        if self._failure:
            raise self._failure

    def put(self, text: str, *, append: bool) -> None:
        """Take a text, in place of what was written or at its end."""
        self.check()
        if not isinstance(text, str):
            raise ArgumentTypeError(f"takes a text, got {type(text).__name__}.", field="piece" if append else "text")
        if self._state == _OVER:
            raise CardError("the card was ended, so nothing can be written any more", out_track_id=self.out_track_id)
        self.text = self.text + text if append else text

    def open(self) -> Steps[None]:
        """Make the card."""
        try:
            yield from self._create(self._ding)
        except PermissionDeniedError as error:
            self._go_plain(error)
            self.check()
        except DingTalkError as error:
            if not getattr(error, "request_sent", False):
                self._state = _OVER  # there is no card to end
            raise
        else:
            self._state = _OPEN

    def push(self) -> Steps[bool]:
        """Show what was written since the last frame, which is due. Return whether nothing is left to show."""
        text = self.text
        if self._state != _OPEN or self._failure or text == self._shown:
            return True
        self._next_at = monotonic() + self._interval
        try:
            yield from self._send(self._once, text, append=not self._markdown)
        except PermissionDeniedError as error:
            self._go_plain(error)
        except _PASSING as error:
            self._is_certain = False
            self._next_at += self._interval
            logger.warning("card %s: a frame was lost, the next one has its text: %s", self.out_track_id, error)
            return False
        except DingTalkError as error:
            self._failure = error
        return True

    def end(self, *, failed: bool) -> Steps[None]:
        """Show all that was written and end the card: finished, or failed."""
        state, self._state = self._state, _OVER
        if state == _PLAIN:
            yield from self._reply()
        elif state == _OPEN and not failed and not self._failure:
            yield from self._finish()
        elif state != _OVER:
            yield from self._mark_failed()

    def _finish(self) -> Steps[None]:
        try:
            yield from self._send(self._ding, self.text, is_finalize=True)
        except PermissionDeniedError as error:
            self._go_plain(error)
            yield from self._reply()
        except DingTalkError as error:
            self._failure = error
            yield from self._mark_failed()

    def _mark_failed(self) -> Steps[None]:
        """End the card as failed, with a text that DingTalk takes; why that fails is told in the log, for another error is on its way."""
        texts = (self._shown, _NOTHING) if self._failure else (self.text, self._shown)
        problem: DingTalkError | None = None
        for text in dict.fromkeys(text or _NOTHING for text in texts):
            try:
                yield from self._send(self._ding, text, is_error=True)
            except DingTalkError as error:
                problem = error
            else:
                return
        logger.warning("card %s could not be marked as failed: %s", self.out_track_id, problem)

    def _send(self, ding: DingTalk | AsyncDingTalk, text: str, *, append: bool = False, **last: bool) -> Steps[None]:
        append = append and self._is_certain and text.startswith(self._shown)
        answer = yield ding.card.stream_card(
            out_track_id=self.out_track_id,
            guid=str(uuid4()),
            key=self._key,
            content=text[len(self._shown) :] if append else text or _NOTHING,
            is_full=not append,
            **last,
        )
        if answer.success is False or answer.result is False:
            raise CardError("DingTalk did not take the text, and says no reason", out_track_id=self.out_track_id)
        self._shown, self._is_certain = text, True

    def _go_plain(self, error: PermissionDeniedError) -> None:
        """Answer with a message instead, where there is one to answer."""
        if self._message is None:
            self._failure, self._state = error, _OVER
        else:
            logger.warning("the app may not do this with cards, so the answer will be a message: %s", error)
            self._state = _PLAIN

    def _reply(self) -> Steps[None]:
        if self._message is not None and self.text.strip():
            title = self.text.strip().splitlines()[0][:_TITLE_LENGTH]
            yield self._ding.robot.reply(self._message, webhook.Markdown(title, self.text), split=True)


class _Card:
    """What both cards have."""

    def __init__(self, stream: Stream) -> None:
        self._stream = stream

    @property
    def out_track_id(self) -> str:
        """Id of the card, with which another process can end it: `ding.card.finish`."""
        return self._stream.out_track_id

    @property
    def text(self) -> str:
        """All that was written."""
        return self._stream.text

    def __repr__(self) -> str:
        return f"{type(self).__name__}(out_track_id={self.out_track_id!r})"


class StreamingCard(_Card):
    """A card that is being written; made by `ding.card.streaming`, for `with`.

    At the end of the block the card is finished with all of its text; after an exception it is marked as failed.

    Threads:
        A thread shows what was written.
    """

    def __init__(self, stream: Stream) -> None:
        super().__init__(stream)
        self._lock = Lock()
        self._written = Event()
        self._closing = Event()

    def write(self, piece: str) -> None:
        """Append a piece. It is shown with the next frame, together with what else was written until then.

        Raises:
            ArgumentError: it is no text.
            CardError: the card was ended.
            DingTalkError: DingTalk refused an earlier frame for good.
        """
        self._stream.put(piece, append=True)
        self._written.set()

    def replace(self, text: str) -> None:
        """Put a text in place of all that was written; it raises what `write` does."""
        self._stream.put(text, append=False)
        self._written.set()

    def _show(self) -> None:
        while True:
            self._written.wait()
            self._written.clear()
            if self._closing.is_set():
                return
            if (seconds := self._stream.seconds_until_due) > 0:
                self._closing.wait(seconds)
                self._written.set()
                continue
            with self._lock:
                if not run(self._stream.push()):
                    self._written.set()

    def __enter__(self) -> Self:
        try:
            run(self._stream.open())
            Thread(target=self._show, name="dingkit-card", daemon=True).start()
        except BaseException:
            self._end(failed=True)
            raise
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None) -> None:
        self._closing.set()
        self._written.set()
        self._end(failed=error is not None)
        if error is None:
            self._stream.check()

    def _end(self, *, failed: bool) -> None:
        with self._lock, _told(self.out_track_id, failed=failed):
            run(self._stream.end(failed=failed))


class AsyncStreamingCard(_Card):
    """A card that is being written; made by `ding.card.streaming`, for `async with`.

    At the end of the block the card is finished with all of its text; after an exception it is marked as failed.

    Asyncio:
        A task shows what was written. Calls that have begun go on when the task that writes is cancelled, so that no older text can come
        after the end of the card; the end waits for them, each at most for its deadline.
    """

    def __init__(self, stream: Stream) -> None:
        super().__init__(stream)
        self._lock = asyncio.Lock()
        self._written = asyncio.Event()
        self._showing: asyncio.Task[None]

    async def write(self, piece: str) -> None:
        """Append a piece. It is shown with the next frame, together with what else was written until then.

        Raises:
            ArgumentError: it is no text.
            CardError: the card was ended.
            DingTalkError: DingTalk refused an earlier frame for good.
        """
        self._stream.put(piece, append=True)
        await self._show_soon()

    async def replace(self, text: str) -> None:
        """Put a text in place of all that was written; it raises what `write` does."""
        self._stream.put(text, append=False)
        await self._show_soon()

    async def _show_soon(self) -> None:
        self._written.set()
        await asyncio.sleep(0)  # so that it is shown although whoever writes never waits

    async def _show(self) -> None:
        while await self._written.wait():
            if (seconds := self._stream.seconds_until_due) > 0:
                await asyncio.sleep(seconds)
                continue
            self._written.clear()
            if not await run_shielded(self._locked(self._stream.push())):
                self._written.set()

    async def _locked(self, steps: Steps[T]) -> T:
        async with self._lock:
            return await run_async(steps)

    async def __aenter__(self) -> Self:
        try:
            await run_shielded(self._locked(self._stream.open()))
        except BaseException:
            await self._end(failed=True)
            raise
        self._showing = asyncio.create_task(self._show())
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None) -> None:
        self._showing.cancel()
        await self._end(failed=error is not None)
        if error is None:
            self._stream.check()

    async def _end(self, *, failed: bool) -> None:
        with _told(self.out_track_id, failed=failed):
            await run_shielded(self._locked(self._stream.end(failed=failed)))


class _told(suppress):  # noqa: N801 - it is written like a function
    """Tells in the log why a card could not be ended, where another error is on its way already; else lets the error go on."""

    def __init__(self, out_track_id: str, *, failed: bool) -> None:
        super().__init__(*([DingTalkError] if failed else []))
        self._out_track_id = out_track_id
        self._failed = failed

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None) -> bool:
        if self._failed and isinstance(error, DingTalkError):
            logger.warning("card %s could not be ended: %s", self._out_track_id, error)
        return super().__exit__(kind, error, traceback)
