"""One WebSocket connection: opened, read until it is over, every frame answered on the connection that brought it."""

from __future__ import annotations

import asyncio
import logging
import time
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import urlencode, urlsplit

from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from dingkit._redaction import hide_in_logs, redact
from dingkit.errors import ConnectionFailedError, EventError
from dingkit.stream._frames import bad_frame, message_id_in, message_id_of, read_frame, success, to_text, topic_of
from dingtalk_openapi.events import STREAM_TOPICS
from dingtalk_openapi.types import Unset

if TYPE_CHECKING:
    import ssl as _ssl
    from collections.abc import Coroutine

    from websockets.asyncio.client import ClientConnection

    from dingkit.stream._dispatch import Dispatcher
    from dingtalk_openapi.models import OpenStreamConnectionResult, StreamAck, StreamFrame

__tracebackhide__ = True  # pytest shows arguments of functions, which can be secret; --full-trace shows these frames

MAX_FRAME_BYTES = 16_000_000
OPEN_SECONDS = 10
CLOSE_SECONDS = 3

logger = logging.getLogger("dingkit")


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
        ConnectionFailedError: that was not possible. It does not tell the address, which holds the ticket.
    """
    endpoint, ticket = str(opened.endpoint), str(opened.ticket)  # answers are read tolerantly: it can be anything
    hide_in_logs(ticket)
    address = f"{endpoint}{'&' if '?' in endpoint else '?'}{urlencode({'ticket': ticket})}"
    try:
        is_secure = urlsplit(endpoint).scheme == "wss"
        return await connect(
            address,
            open_timeout=OPEN_SECONDS,
            close_timeout=CLOSE_SECONDS,
            ping_interval=ping_interval,
            ping_timeout=ping_timeout,
            max_size=MAX_FRAME_BYTES,
            proxy=proxy,
            ssl=(ssl or True) if is_secure else None,
        )
    except (OSError, TimeoutError, InvalidStatus) as error:
        reason = redact(f"{type(error).__name__}: {error}", [ticket])
    except Exception as error:  # noqa: BLE001 - a stream comes back whatever the reason; its text can hold the address, or that of the proxy
        reason = type(error).__name__
    raise ConnectionFailedError(f"no WebSocket could be opened: {reason}", operation="open_stream_connection", request_sent=True)


class Connection:
    """A connection that frames arrive on.

    Attributes:
        leaving: Set when DingTalk is about to close it.
        reading: Done when it is over.
    """

    def __init__(self, socket: ClientConnection, dispatcher: Dispatcher) -> None:
        self.leaving = asyncio.Event()
        self._socket = socket
        self._dispatcher = dispatcher
        self._opened_at = time.monotonic()
        self._answering: set[asyncio.Task[None]] = set()
        self.reading = asyncio.create_task(self._read())

    @property
    def lived_seconds(self) -> float:
        """How long ago it was opened."""
        return time.monotonic() - self._opened_at

    async def over(self) -> None:
        """Wait until it is closed, by whomever."""
        await asyncio.shield(self.reading)

    async def answered(self) -> None:
        """Wait a little, until every answer that there is was sent."""
        if self._answering:
            await asyncio.wait(self._answering, timeout=CLOSE_SECONDS)

    async def close(self) -> None:
        """Close it, and read what was on the way; give up a connection over which nothing goes any more."""
        closing = asyncio.create_task(self._socket.close())
        _, late = await asyncio.wait({closing}, timeout=CLOSE_SECONDS)
        if late:
            self._socket.transport.abort()
        await closing
        await self.reading

    async def _read(self) -> None:
        try:
            async for text in self._socket:
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
            data = None if isinstance(frame.data, Unset) else frame.data
            self._start_answering(self._send(success(message_id_of(frame), data)))
        elif topic == STREAM_TOPICS["disconnect"]:
            logger.info("DingTalk is about to close the Stream connection: %s", frame.data or "no reason given")
            self.leaving.set()
        elif topic.type != STREAM_TOPICS["ping"].type:  # others about the connection itself want no answer
            self._start_answering(self._answer(frame))

    def _start_answering(self, answering: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(answering)
        self._answering.add(task)
        task.add_done_callback(self._answering.discard)

    async def _answer(self, frame: StreamFrame) -> None:
        await self._send(await self._dispatcher.answer(frame))

    async def _send(self, answer: StreamAck) -> None:
        try:
            await self._socket.send(to_text(answer))
        except ConnectionClosed:
            logger.info("an answer came too late for its Stream connection; DingTalk pushes an event again")
