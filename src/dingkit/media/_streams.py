"""A file on its way here: its bytes, over as many connections as it takes, and where it is kept."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING, Any, ClassVar

from dingkit._core._steps import AWAITING, BLOCKING, run, run_async
from dingkit._http._errors import translate_failures
from dingkit.errors._base import TransportError
from dingkit.media._target import target_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator, Mapping

    from dingkit._core._retry import RetryPolicy
    from dingkit._core._steps import Awaiting, Blocking, Steps
    from dingkit.media._opened import Opened
    from dingkit.media._target import Destination, Target
    from dingkit.media._transfer import DownloadedFile, Transfer


class BaseStream:
    """What a download does, the same with and without asyncio; what takes time is a step (`dingkit._core._steps`).

    Args:
        client: Carries the calls out.
        transfer: What to get, and how far it is.
        retry: Decides whether another connection is made.
        pause: Waits some seconds.
    """

    headers: Mapping[str, str]
    name: str
    mime_type: str | None
    size: int | None
    _io: ClassVar[Blocking | Awaiting]
    _opened: Opened
    _pieces: Iterator[bytes]

    def __init__(self, client: Any, transfer: Transfer, retry: RetryPolicy, pause: Callable[[float], Any]) -> None:
        self._client = client
        self._transfer = transfer
        self._retry = retry
        self._pause = pause

    def connect(self) -> Steps[None]:
        """Make the first connection."""
        transfer = self._transfer
        yield from self._ask()
        self._accept()
        self.headers, self.name, self.mime_type, self.size = transfer.headers, transfer.name, transfer.mime_type, transfer.total

    def next_piece(self, restart: Callable[[], bool]) -> Steps[bytes | None]:
        """Return the bytes that come next, `None` after the last.

        Args:
            restart: Forgets all that came before, and returns whether it could.
        """
        transfer = self._transfer
        while True:
            try:
                with translate_failures(transfer.operation):
                    while (piece := next(self._pieces, None)) is None:
                        chunk = yield self._opened.next_chunk()
                        if chunk is None:
                            transfer.check_complete(self._opened)
                            break
                        self._pieces = transfer.take(self._opened.body.read(chunk))
                    return piece
            except TransportError as error:
                lost = error
            yield self._opened.close()
            yield from self._connect_again(lost, restart)

    def keep(self, target: Target) -> Steps[DownloadedFile]:
        """Put all of it where it is to be kept."""
        target.open()
        yield from self.connect()
        while (piece := (yield from self.next_piece(target.restart))) is not None:
            target.write(piece)
        if self._io.blocks:
            return self._transfer.done(target.finish(self._transfer.name))
        from asyncio import to_thread  # one that is cancelled need not be done: what is finished then is discarded

        return self._transfer.done((yield to_thread(target.finish, self._transfer.name)))

    def _ask(self) -> Steps[None]:
        """Ask for the file, and before that for where it is now, where that has to be asked."""
        if self._transfer.located is not None:
            ask, made_of = self._transfer.located
            self._transfer.whole = made_of((yield self._client.call(ask)))
        self._opened = yield self._client.call(self._transfer.call())

    def _accept(self) -> bool:
        """Take on the answer; returns whether it goes on where the last one broke off."""
        goes_on = self._transfer.accept(self._opened)
        self._pieces = self._transfer.take(self._opened.beginning())
        return goes_on

    def _connect_again(self, lost: TransportError, restart: Callable[[], bool]) -> Steps[None]:
        """Make another connection.

        Raises:
            TransportError: there should be none, or the file cannot be begun anew.
        """
        while True:
            yield self._pause(self._transfer.pause_after(lost, self._retry))
            yield from self._ask()
            try:
                goes_on = self._accept()
            except TransportError as error:
                lost = error
            else:
                break
            yield self._opened.close()
        if not goes_on and not restart():
            raise lost


class MediaStream(BaseStream):
    """A file on its way here: iterate over it once to get its bytes, in chunks of no particular size.

    When the connection breaks, it goes on where it was if the server can do that and the file is still the same; else the error is
    raised.

    Attributes:
        headers: HTTP headers of the answer, names compared without case.
        name: Name of the file, safe to use in any folder.
        mime_type: Media type, e.g. `image/jpeg`; `None` when DingTalk did not say.
        size: Bytes; `None` when DingTalk did not say.
    """

    _io = BLOCKING

    def __iter__(self) -> Iterator[bytes]:
        while (piece := run(self.next_piece(_cannot_restart))) is not None:
            yield piece

    def close(self) -> None:
        """End the download, whether everything came or not."""
        if hasattr(self, "_opened"):
            self._opened.close()


class AsyncMediaStream(BaseStream):
    """A file on its way here: iterate over it once to get its bytes, in chunks of no particular size.

    When the connection breaks, it goes on where it was if the server can do that and the file is still the same; else the error is
    raised.

    Attributes:
        headers: HTTP headers of the answer, names compared without case.
        name: Name of the file, safe to use in any folder.
        mime_type: Media type, e.g. `image/jpeg`; `None` when DingTalk did not say.
        size: Bytes; `None` when DingTalk did not say.
    """

    _io = AWAITING

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while (piece := await run_async(self.next_piece(_cannot_restart))) is not None:
            yield piece

    async def aclose(self) -> None:
        """End the download, whether everything came or not."""
        if hasattr(self, "_opened"):
            await self._opened.close()


def _cannot_restart() -> bool:
    """Whoever iterates has what came before."""
    return False


def keep(stream: MediaStream, to: Destination) -> DownloadedFile:
    """Download a file to where it is to be kept.

    What must not be left is removed here: steps that were interrupted end only when nobody has them any more.
    """
    target = target_of(to)
    try:
        try:
            return run(stream.keep(target))
        finally:
            target.discard()
            stream.close()
    finally:
        target.discard()
        stream.close()


async def keep_async(stream: AsyncMediaStream, to: Destination) -> DownloadedFile:
    """Download a file to where it is to be kept.

    What must not be left is removed here: steps that were interrupted end only when nobody has them any more.
    """
    target = target_of(to)
    try:
        try:
            return await run_async(stream.keep(target))
        finally:
            target.discard()
            await stream.aclose()
    finally:
        target.discard()
        await stream.aclose()
