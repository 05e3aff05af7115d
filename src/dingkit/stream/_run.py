"""One run of a stream: from the first connection to the last answer."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import asyncio
import logging
import time
from contextlib import suppress
from typing import TYPE_CHECKING

from dingkit.errors._base import APIError, ConfigurationError, DingTalkError, LimitError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine
    from typing import Any

    from dingkit.stream._connection import Connection
    from dingkit.stream._dispatch import Dispatcher
    from dingkit.stream._pauses import Pauses

logger = logging.getLogger("dingkit")


class Run:
    """Keeps one connection open, and more while DingTalk replaces it.

    Args:
        open_connection: Opens a connection with a new ticket.
        dispatcher: Gets the frames.
        pauses: Between two tries.
        shutdown_seconds: How long functions may go on at the end.

    Attributes:
        connected: Set while there is a connection.
        stopping: Set when it is to end.
    """

    def __init__(
        self, open_connection: Callable[[], Awaitable[Connection]], dispatcher: Dispatcher, pauses: Pauses, shutdown_seconds: float
    ) -> None:
        self.connected = asyncio.Event()
        self.stopping = asyncio.Event()
        self._loop = asyncio.get_running_loop()
        self._open_connection = open_connection
        self._dispatcher = dispatcher
        self._pauses = pauses
        self._shutdown_seconds = shutdown_seconds
        self._connections: set[Connection] = set()

    def stop(self) -> None:
        """Have it end; may be called in any thread."""
        with suppress(RuntimeError):  # its loop has ended meanwhile
            self._loop.call_soon_threadsafe(self.stopping.set)

    async def serve(self) -> None:
        """Receive until it is to stop.

        Raises:
            APIError: DingTalk refused the credential.
        """
        try:
            await self._keep_connected()
            await self._finish(self._shutdown_seconds)
        finally:
            await self._finish(0)

    async def _keep_connected(self) -> None:
        while not self.stopping.is_set():
            connection = await self._try_to_connect()
            if connection is None:
                continue
            self.connected.set()
            await first_of(connection.wait_closed(), connection.leaving.wait(), self.stopping.wait())
            self.connected.clear()
            if not self.stopping.is_set():
                pause = self._pauses.after_connection(connection.lived_seconds, announced=connection.leaving.is_set())
                logger.info("the Stream connection is replaced in %.1f seconds", pause)
                await self._wait(pause)

    async def _try_to_connect(self) -> Connection | None:
        opening = asyncio.ensure_future(self._open_connection())
        opening.add_done_callback(self._keep)
        try:
            await first_of(asyncio.shield(opening), self.stopping.wait())
            if self.stopping.is_set():
                return None
            connection = await opening
        except DingTalkError as error:
            if _is_final(error):
                raise
            pause = self._pauses.after_failure(getattr(error, "retry_after", None))
            logger.warning("no Stream connection, next try in %.1f seconds: %s", pause, " ".join(str(error).split()))
            await self._wait(pause)
            return None
        finally:
            opening.cancel()
            await asyncio.gather(opening, return_exceptions=True)
        return connection

    def _keep(self, opening: asyncio.Future[Connection]) -> None:
        """Remember a connection until it is closed; one that was opened although it is not needed any more, too."""
        if opening.cancelled() or opening.exception() is not None:
            return
        connection = opening.result()
        self._connections.add(connection)
        connection.reading.add_done_callback(lambda _: self._connections.discard(connection))

    async def _wait(self, seconds: float) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self.stopping.wait(), seconds)

    async def _finish(self, seconds: float) -> None:
        """Take no more events, wait for the functions and their answers, close."""
        ends = time.monotonic() + seconds
        self._dispatcher.is_ending = True
        first = await self._dispatcher.finish(seconds)  # what arrives meanwhile is waited for as soon as no more can
        connections = list(self._connections)
        await asyncio.gather(*(connection.drain() for connection in connections))
        await asyncio.gather(*(connection.close() for connection in connections))
        then = await self._dispatcher.finish(max(0.0, ends - time.monotonic()))
        await asyncio.gather(*(connection.drain() for connection in connections))
        if unanswered := first.unanswered + then.unanswered:
            logger.warning("%d functions were still at work and were cancelled; DingTalk pushes again what they had", unanswered)
        if answered := first.answered + then.answered:
            logger.error(
                "%d functions were still at work after the answer and were cancelled: what no thread goes on with is lost", answered
            )


def _is_final(error: DingTalkError) -> bool:
    """Whether no later try can succeed: the program is wrong, or DingTalk itself says that key, secret or app are refused.

    A status or a page say nothing: any proxy in between can answer with them.
    """
    from dingtalk_openapi.error_codes import CREDENTIAL_REFUSED  # the catalogue is loaded when there is an error to explain

    if isinstance(error, APIError):
        return error.answer is not None and str(error.code) in CREDENTIAL_REFUSED
    return isinstance(error, (ConfigurationError, LimitError))


async def first_of(*waiting: Coroutine[Any, Any, Any] | asyncio.Future[Any]) -> None:
    """Wait until one of them is done; the others are cancelled."""
    tasks = [asyncio.ensure_future(one) for one in waiting]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
