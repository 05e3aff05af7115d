"""A wire between a client and a server that can be frozen or cut."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import AsyncIterator


class Relay:
    """Carries bytes both ways while it is not frozen; what comes while it is, is carried later."""

    def __init__(self, port: int) -> None:
        self.port = 0
        self._server_port = port
        self._flowing = asyncio.Event()
        self._flowing.set()
        self._writers: list[asyncio.StreamWriter] = []
        self.carrying: list[asyncio.Future[Any]] = []

    def freeze(self) -> None:
        """Carry nothing more, and let nobody know."""
        self._flowing.clear()

    def thaw(self) -> None:
        """Carry again."""
        self._flowing.set()

    def cut(self) -> None:
        """Break every connection, without a word."""
        for writer in self._writers:
            writer.transport.abort()
        self._writers.clear()

    async def accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Connect to the server, and carry."""
        server_reader, server_writer = await asyncio.open_connection("127.0.0.1", self._server_port)
        self._writers += [writer, server_writer]
        self.carrying.append(asyncio.gather(self._carry(reader, server_writer), self._carry(server_reader, writer)))

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError):
            while data := await reader.read(65536):
                await self._flowing.wait()
                writer.write(data)
                await writer.drain()
        with suppress(OSError):
            writer.close()
            await writer.wait_closed()


@asynccontextmanager
async def running_relay(port: int) -> AsyncIterator[Relay]:
    """Run one in front of a port."""
    relay = Relay(port)
    server = await asyncio.start_server(relay.accept, "127.0.0.1", 0)
    relay.port = server.sockets[0].getsockname()[1]
    async with server:
        yield relay
        relay.thaw()
        relay.cut()
        await asyncio.gather(*relay.carrying)
