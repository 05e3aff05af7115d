"""DingTalk's side of Stream mode on 127.0.0.1: hands out tickets over HTTP and pushes frames over a real WebSocket."""

from __future__ import annotations

import asyncio
import itertools
import json
from contextlib import asynccontextmanager
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import parse_qs, urlsplit

from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.exceptions import ConnectionClosed
from werkzeug import Request, Response

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

    from pytest_httpserver import HTTPServer
    from websockets.http11 import Request as Upgrade
    from websockets.http11 import Response as Refusal

SECONDS_UNTIL_A_TEST_GIVES_UP = 30.0
T = TypeVar("T")
KEY, SECRET = "dingabcdef123456", "app-secret-5f1d9c"
OPEN_PATH = "/v1.0/gateway/connections/open"


async def within(awaitable: Awaitable[T]) -> T:
    """Wait for something that is about to happen."""
    return await asyncio.wait_for(awaitable, SECONDS_UNTIL_A_TEST_GIVES_UP)


async def until(happened: Callable[[], bool]) -> None:
    """Wait for something that nobody is told."""
    async with asyncio.timeout(SECONDS_UNTIL_A_TEST_GIVES_UP):
        while not happened():  # noqa: ASYNC110
            await asyncio.sleep(0.01)


def event_frame(event_id: str, *, message_id: str | None = None, **data: object) -> dict[str, Any]:
    """The frame of somebody who joined."""
    return {
        "specVersion": "1.0",
        "type": "EVENT",
        "headers": {
            "topic": "*",
            "messageId": message_id or f"frame-of-{event_id}",
            "contentType": "application/json",
            "time": "1693221579964",
            "eventType": "user_add_org",
            "eventId": event_id,
            "eventCorpId": "ding123",
            "eventBornTime": "1683533823336",
        },
        "data": json.dumps({"userId": ["015227"], **data}),
    }


def callback_frame(topic: str, data: object, message_id: str = "callback-1") -> dict[str, Any]:
    """The frame of something that a person did."""
    headers = {"topic": topic, "messageId": message_id, "contentType": "application/json"}
    return {"specVersion": "1.0", "type": "CALLBACK", "headers": headers, "data": data if isinstance(data, str) else json.dumps(data)}


def system_frame(topic: str, data: object = None, message_id: str | None = "system-1") -> dict[str, Any]:
    """The frame of something about the connection itself."""
    headers = {"topic": topic, "contentType": "application/json"} | ({"messageId": message_id} if message_id else {})
    return {"type": "SYSTEM", "headers": headers, "data": json.dumps({} if data is None else data)}


class Gateway:
    """What DingTalk does and remembers.

    Attributes:
        requests: The bodies of the requests for tickets.
        answers: What the next requests get instead of a ticket.
        connections: Every WebSocket that was opened, the newest last.
        acks: What was answered, in the order of arrival.
        on_ack: Called for each.
    """

    def __init__(self) -> None:
        self.url = ""
        self.endpoint = ""
        self.requests: list[dict[str, Any]] = []
        self.answers: list[Response] = []
        self.connections: list[ServerConnection] = []
        self.acks: list[dict[str, Any]] = []
        self.on_ack: Callable[[dict[str, Any]], object] = list
        self._tickets: set[str] = set()
        self._numbers = itertools.count(1)
        self._changed = asyncio.Condition()

    def give_ticket(self, request: Request) -> Response:
        """Answer a request for a ticket."""
        body = json.loads(request.get_data())
        self.requests.append(body)
        assert request.headers["Accept"] == "application/json"
        if self.answers:
            return self.answers.pop(0)
        assert (body["clientId"], body["clientSecret"]) == (KEY, SECRET)
        ticket = f"7724109a-ea43/{next(self._numbers)}+=&"  # percent-encoding matters
        self._tickets.add(ticket)
        return Response(json.dumps({"endpoint": self.endpoint, "ticket": ticket}), content_type="application/json")

    def check_ticket(self, connection: ServerConnection, upgrade: Upgrade) -> Refusal | None:
        """A ticket is good once."""
        ticket = parse_qs(urlsplit(upgrade.path).query).get("ticket", [""])[0]
        if ticket not in self._tickets:
            return connection.respond(HTTPStatus.UNAUTHORIZED, "no such ticket")
        self._tickets.remove(ticket)
        return None

    async def serve_connection(self, connection: ServerConnection) -> None:
        """Keep the answers that come over one connection."""
        self.connections.append(connection)
        await self._tell()
        try:
            async for text in connection:
                ack = json.loads(text)
                self.acks.append(ack)
                self.on_ack(ack)
                await self._tell()
        except ConnectionClosed:
            pass

    async def connection(self, number: int = 1) -> ServerConnection:
        """Wait for the first connection, or a later one."""
        await self.until(lambda: len(self.connections) >= number)
        return self.connections[number - 1]

    async def push(self, *frames: dict[str, Any] | str | bytes, over: int = -1) -> None:
        """Push frames over the newest connection."""
        for frame in frames:
            await self.connections[over].send(json.dumps(frame) if isinstance(frame, dict) else frame)

    async def ack(self, message_id: str, number: int = 1) -> dict[str, Any]:
        """Wait for the answer to a frame."""
        await self.until(lambda: len(self.acks_of(message_id)) >= number)
        return self.acks_of(message_id)[number - 1]

    def acks_of(self, message_id: str) -> list[dict[str, Any]]:
        """The answers to a frame that have arrived."""
        return [ack for ack in self.acks if ack["headers"]["messageId"] == message_id]

    async def until(self, happened: Callable[[], bool]) -> None:
        """Wait until connections and answers are as they should be."""
        async with self._changed:
            await within(self._changed.wait_for(happened))

    async def _tell(self) -> None:
        async with self._changed:
            self._changed.notify_all()


@asynccontextmanager
async def running_gateway(httpserver: HTTPServer) -> AsyncIterator[Gateway]:
    """Run it."""
    gateway = Gateway()
    httpserver.expect_request(OPEN_PATH, method="POST").respond_with_handler(gateway.give_ticket)
    options: dict[str, Any] = {"process_request": gateway.check_ticket, "ping_interval": None, "close_timeout": 1, "max_size": None}
    async with serve(gateway.serve_connection, "127.0.0.1", 0, **options) as server:
        gateway.endpoint = f"ws://127.0.0.1:{port_of(server)}/connect"
        gateway.url = httpserver.url_for("").rstrip("/")
        yield gateway


def port_of(server: Server) -> int:
    """The port that a server listens on."""
    port: int = next(iter(server.sockets)).getsockname()[1]
    return port
