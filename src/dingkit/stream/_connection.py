"""One WebSocket connection: opened, read until it is closed, every frame answered on the connection that brought it."""

from __future__ import annotations

import asyncio
import logging
import time
from functools import partial
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import urlencode

from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidProxy, InvalidStatus

from dingkit._core._redaction import hide_in_logs, redact
from dingkit._http._trust import trusted_context
from dingkit.errors._base import ConfigurationError, ConnectionFailedError, EventError
from dingkit.stream._frames import bad_frame, message_id_in, message_id_of, read_frame, success, topic_of
from dingtalk_openapi.events import STREAM_TOPICS

if TYPE_CHECKING:
    import ssl as _ssl
    from collections.abc import Callable, Coroutine

    from websockets.asyncio.client import ClientConnection

    from dingkit.stream._dispatch import Dispatcher
    from dingkit.stream._frames import Ack
    from dingtalk_openapi.events import StreamTopic
    from dingtalk_openapi.models import OpenStreamConnectionResult, StreamFrame

__tracebackhide__ = True  # pytest shows arguments of functions, which can be secret; --full-trace shows these frames

MAX_FRAME_BYTES = 16_000_000
OPEN_SECONDS = 10
CLOSE_SECONDS = 3

logger = logging.getLogger("dingkit")
_logger = logging.getLogger("dingkit.stream")  # the WebSocket library writes there


async def open_socket(
    opened: OpenStreamConnectionResult,
    *,
    ping_interval: float,
    ping_timeout: float,
    ssl: _ssl.SSLContext | None,
    proxy: str | Literal[True] | None,
) -> ClientConnection:
    """Connect to where a ticket is good.

    Raises:
        ConfigurationError: the proxy needs a package that is missing, or is not valid.
        ConnectionFailedError: that was not possible. It does not name the address, which holds the ticket.
    """
    endpoint, ticket = str(opened.endpoint), str(opened.ticket)  # answers are read tolerantly: it can be anything
    hide_in_logs(ticket)
    address = f"{endpoint}{'&' if '?' in endpoint else '?'}{urlencode({'ticket': ticket})}"
    tls = (ssl or trusted_context()) if endpoint.startswith("wss:") else None
    try:
        return await connect(
            address,
            open_timeout=OPEN_SECONDS,
            close_timeout=CLOSE_SECONDS,
            ping_interval=ping_interval,
            ping_timeout=ping_timeout,
            max_size=MAX_FRAME_BYTES,
            proxy=proxy,
            ssl=tls,
            logger=_logger,
        )
    except (ImportError, InvalidProxy):
        raise ConfigurationError(
            "the proxy of the WebSocket cannot be used: a SOCKS proxy needs the package python-socks, pip install 'python-socks[asyncio]'; "
            "else name one such as http://127.0.0.1:3128 with proxy=, or none with proxy=None"
        ) from None
    except (OSError, TimeoutError, InvalidStatus) as error:
        reason = redact(f"{type(error).__name__}: {error}", [ticket])
    except Exception as error:  # noqa: BLE001 - a stream comes back whatever the reason; its text can hold the address, or that of the proxy
        reason = type(error).__name__
    raise ConnectionFailedError(f"no WebSocket could be opened: {reason}", operation="open_stream_connection", request_sent=True)


class Connection:
    """A connection that frames arrive on.

    Args:
        socket: The WebSocket.
        dispatcher: Gets the frames.
        silent_after: Seconds without a frame after which it is to be replaced; `None`: never.
        close_after: Seconds that DingTalk has for closing it, once it is to be replaced.

    Attributes:
        leaving: Set when it is to be replaced: DingTalk is about to close it, or no frame came for too long.
        reading: Done when it is closed.
    """

    def __init__(self, socket: ClientConnection, dispatcher: Dispatcher, *, silent_after: float | None, close_after: float) -> None:
        self.leaving = asyncio.Event()
        self._socket = socket
        self._dispatcher = dispatcher
        self._close_after = close_after
        self._opened_at = self._heard_at = time.monotonic()
        self._answering: set[asyncio.Task[None]] = set()
        self._closing: asyncio.Task[None] | None = None
        self._timer: asyncio.TimerHandle | None = None
        self.reading = asyncio.create_task(self._read())
        self.reading.add_done_callback(self._stop_timer)
        if silent_after is not None:
            self._start_timer(silent_after, partial(self._look_whether_silent, silent_after))

    @property
    def lived_seconds(self) -> float:
        """How long ago it was opened."""
        return time.monotonic() - self._opened_at

    async def wait_closed(self) -> None:
        """Wait until it is closed, from either side."""
        await asyncio.shield(self.reading)

    async def drain(self) -> None:
        """Wait a little, until every answer that there is was sent."""
        if self._answering:
            await asyncio.wait(self._answering, timeout=CLOSE_SECONDS)

    async def close(self) -> None:
        """Close it, and read what was on the way; give up a connection over which nothing goes any more."""
        if self._closing is None:
            self._closing = asyncio.create_task(self._close())
        await asyncio.shield(self._closing)

    async def _close(self) -> None:
        closing = asyncio.create_task(self._socket.close())
        _, late = await asyncio.wait({closing}, timeout=CLOSE_SECONDS)
        if late:
            self._socket.transport.abort()
        await closing
        await self.reading

    def _start_timer(self, seconds: float, action: Callable[[], None]) -> None:
        """Have something happen later, in place of what was to happen."""
        self._stop_timer()
        self._timer = asyncio.get_running_loop().call_later(seconds, action)

    def _stop_timer(self, _: object = None) -> None:
        if self._timer is not None:
            self._timer.cancel()

    def _look_whether_silent(self, silent_after: float) -> None:
        """Replace it when no frame came for too long; one timer that looks now and then costs a frame nothing."""
        left = self._heard_at + silent_after - time.monotonic()
        if left > 0:
            self._start_timer(left, partial(self._look_whether_silent, silent_after))
        else:
            logger.info("no frame came over the Stream connection for %.0f seconds: it is replaced", silent_after)
            self._leave()

    def _leave(self) -> None:
        """Have it replaced; it is read, and answers go out over it, until DingTalk closes it or has taken too long."""
        if not self.leaving.is_set():
            self.leaving.set()
            self._start_timer(self._close_after, self._close_late)

    def _close_late(self) -> None:
        logger.info("the old Stream connection is still open after %.0f seconds: it is closed from here", self._close_after)
        self._closing = self._closing or asyncio.create_task(self._close())

    async def _read(self) -> None:
        try:
            async for text in self._socket:
                self._heard_at = time.monotonic()
                self._dispatcher.last_frame_at = time.time()
                self._take(text)
        except ConnectionClosed as closed:
            logger.info("the Stream connection broke: %s", closed)

    def _take(self, text: str | bytes) -> None:
        try:
            frame = read_frame(text)
        except EventError as error:
            logger.warning("what came over the Stream connection is ignored: %s", error)
            message_id = message_id_in(text)
            if message_id:
                self._start_answering(self._send(bad_frame(message_id, str(error))))
            return
        topic = topic_of(frame)
        if topic == STREAM_TOPICS["ping"]:
            self._start_answering(self._send(success(message_id_of(frame), frame.data)))
        elif topic == STREAM_TOPICS["disconnect"]:
            logger.info("DingTalk is about to close the Stream connection: %s", frame.data or "no reason given")
            self._leave()
        elif topic.type != STREAM_TOPICS["ping"].type:  # others about the connection itself want no answer
            self._start_answering(self._answer(frame, topic))

    def _start_answering(self, answering: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(answering)
        self._answering.add(task)
        task.add_done_callback(self._answering.discard)

    async def _answer(self, frame: StreamFrame, topic: StreamTopic) -> None:
        await self._send(await self._dispatcher.answer(frame, topic))

    async def _send(self, ack: Ack) -> None:
        try:
            await self._socket.send(ack.text)
        except ConnectionClosed:
            logger.info("an answer came too late for its Stream connection; DingTalk pushes again what it belongs to")
