"""DingTalk's side of Stream mode for `bench.stream`, in a process of its own: tickets over HTTP, frames over a real websockets server.

It prints the URL of its HTTP side once it listens, then does what each line of its standard input says and prints what came of it, all as
JSON, and ends when that is closed. Clients are told apart by their `clientId`. Answers are kept while the clock runs and checked after it.
Nothing is compressed.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import sys
import time
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed

if TYPE_CHECKING:
    from collections.abc import Callable

HEADERS = {"appId": "0d2b3a4c-5e6f", "connectionId": "5b4c6d7e-8f90", "contentType": "application/json", "time": "1693221579964"}
EVENT_DATA = {"userId": ["015227"], "timeStamp": "1693221579964", "eventId": "event-%(id)s"}
ROBOT_DATA = {
    "conversationId": "cidQ0x8zq3z5aVx==",
    "chatbotCorpId": "ding9f50b15bccd16741",
    "chatbotUserId": "$:LWCP_v1:$Cpx9Rv",
    "msgId": "msg-%(id)s",
    "senderNick": "Zhang San",
    "isAdmin": True,
    "senderStaffId": "015227",
    "sessionWebhookExpiredTime": 1693226979964,
    "createAt": 1693221579964,
    "senderCorpId": "ding9f50b15bccd16741",
    "conversationType": "2",
    "senderId": "$:LWCP_v1:$6xR4kq",
    "conversationTitle": "release party",
    "isInAtList": True,
    "atUsers": [{"dingtalkId": "$:LWCP_v1:$Cpx9Rv"}],
    "sessionWebhook": "https://oapi.dingtalk.com/robot/sendBySession?session=0f1e2d3c4b5a",
    "text": {"content": " what is there to eat?"},
    "robotCode": "dingue4kfzdxbynxxxxxx",
    "msgtype": "text",
}


def template(kind: str, headers: dict[str, str], data: dict[str, Any]) -> str:
    """The text of frames that differ in `%(id)s` only."""
    headers = {**HEADERS, "messageId": "213d841d_972_%(id)s", **headers}
    return json.dumps({"specVersion": "1.0", "type": kind, "headers": headers, "data": json.dumps(data)})


def event(name: str) -> str:
    """Frames of an event about people."""
    headers = {"topic": "*", "eventType": name, "eventId": "event-%(id)s", "eventCorpId": "ding9f50", "eventBornTime": "1683533823336"}
    return template("EVENT", headers, EVENT_DATA)


FRAMES = {
    "event": event("user_add_org"),
    "event, plain function": event("user_leave_org"),
    "robot message": template("CALLBACK", {"topic": "/v1.0/im/bot/messages/get"}, ROBOT_DATA),
}
DISCONNECT = json.dumps(
    {"type": "SYSTEM", "headers": {"topic": "disconnect", **HEADERS}, "data": '{"reason":"persistent connection is timeout"}'}
)


class Client:
    """One client: its newest connection and what it answers."""

    def __init__(self) -> None:
        self.connection: ServerConnection | None = None
        self.connected = asyncio.Event()
        self.on_answer: Callable[[str], None] = lambda _: None
        self.outbox: asyncio.Queue[str] = asyncio.Queue()


class Gateway:
    """Every client, by its id."""

    def __init__(self) -> None:
        self.endpoint = ""
        self._clients: dict[str, Client] = {}
        self._tickets: dict[str, str] = {}
        self._numbers = itertools.count(1)

    async def give_ticket(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer one request over HTTP."""
        head = (await reader.readuntil(b"\r\n\r\n")).lower()
        length = int(head.partition(b"\r\ncontent-length:")[2].partition(b"\r\n")[0])
        body = json.loads(await reader.readexactly(length))
        ticket = f"7724109a-{next(self._numbers)}"
        self._tickets[ticket] = body["clientId"]
        content = json.dumps({"endpoint": self.endpoint, "ticket": ticket}).encode()
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n")
        writer.write(b"Content-Length: %d\r\n\r\n%s" % (len(content), content))
        await writer.drain()
        writer.close()

    async def serve_connection(self, connection: ServerConnection) -> None:
        """Hand on what a client answers."""
        ticket = parse_qs(urlsplit(connection.request.path if connection.request else "").query)["ticket"][0]
        client = self._client(self._tickets.pop(ticket))
        client.connection = connection
        client.connected.set()
        try:
            async for text in connection:
                client.on_answer(str(text))
                while not client.outbox.empty():
                    await connection.send(client.outbox.get_nowait())
        except ConnectionClosed:
            pass

    async def do(self, command: dict[str, Any]) -> Any:
        """Do what the benchmark says."""
        match command:
            case {"do": "wait", "client": name}:
                await self._client(name).connected.wait()
                return None
            case {"do": "push", "client": name, "kind": kind, "number": number, "window": window}:
                return await self._push(self._client(name), kind, number, window)
            case {"do": "ask", "client": name, "kind": kind, "number": number}:
                return await self._ask(self._client(name), kind, number)
            case {"do": "break", "how": ways}:
                seconds = await asyncio.gather(*[self._break(self._client(name), how) for name, how in ways.items()])
                return dict(zip(ways, seconds, strict=True))
        raise ValueError(f"unknown command {command}")

    def _client(self, name: str) -> Client:
        return self._clients.setdefault(name, Client())

    def _frames(self, kind: str, number: int) -> tuple[int, int, Callable[[int], str]]:
        first = next(self._numbers)
        self._numbers = itertools.count(first + number)
        text = FRAMES[kind]
        return first, first + number, lambda one: text % {"id": one}

    async def _push(self, client: Client, kind: str, number: int, window: int) -> dict[str, float]:
        """Push so many frames, `window` of them unanswered at any time, and wait until all are answered."""
        first, end, frame = self._frames(kind, number)
        numbers = iter(range(first, end))
        answers: list[str] = []
        done = asyncio.Event()

        def take(text: str) -> None:
            answers.append(text)
            if (following := next(numbers, None)) is not None:
                client.outbox.put_nowait(frame(following))
            elif len(answers) == number:
                done.set()

        client.on_answer = take
        cpu, started = time.process_time(), time.perf_counter()
        for one in itertools.islice(numbers, window):
            await _connection(client).send(frame(one))
        await done.wait()
        seconds, cpu = time.perf_counter() - started, time.process_time() - cpu
        check(answers, range(first, end))
        return {"seconds": seconds, "gateway_cpu": cpu}

    async def _ask(self, client: Client, kind: str, number: int) -> list[float]:
        """Push one frame after the other, each when the one before is answered; seconds of each."""
        first, end, frame = self._frames(kind, number)
        connection, answers, seconds = _connection(client), list[str](), []
        answered = asyncio.Event()

        def take(text: str) -> None:
            answers.append(text)
            answered.set()

        client.on_answer = take
        for one in range(first, end):
            text = frame(one)
            started = time.perf_counter()
            await connection.send(text)
            await answered.wait()
            seconds.append(time.perf_counter() - started)
            answered.clear()
        check(answers, range(first, end))
        return seconds

    async def _break(self, client: Client, how: str) -> float:
        """End a connection; seconds until the first frame on the next one is answered."""
        connection, first_answer = _connection(client), asyncio.Event()
        client.connected.clear()
        started = time.perf_counter()
        match how:
            case "broken":
                connection.transport.abort()
            case "closed":
                await connection.close()
            case "announced":
                await connection.send(DISCONNECT)
        await client.connected.wait()
        client.on_answer = lambda text: first_answer.set() if "213d841d" in text else None
        _, _, frame = self._frames("event", 1)
        await _connection(client).send(frame(next(self._numbers)))
        await first_answer.wait()
        seconds = time.perf_counter() - started
        await connection.close()
        return seconds


def _connection(client: Client) -> ServerConnection:
    if client.connection is None:
        raise RuntimeError("the client has not come yet")
    return client.connection


def check(answers: list[str], numbers: range) -> None:
    """Every frame was answered once, and well."""
    read = [json.loads(text) for text in answers]
    expected = {f"213d841d_972_{one}" for one in numbers}
    if any(ack["code"] != 200 for ack in read) or {ack["headers"]["messageId"] for ack in read} != expected or len(read) != len(expected):
        raise AssertionError(f"a frame was not answered well: {read[:3]}")


async def serve_all() -> None:
    """Serve and do what standard input says, until that is closed."""
    gateway = Gateway()
    loop = asyncio.get_running_loop()
    commands = asyncio.StreamReader()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(commands), sys.stdin)
    tickets = await asyncio.start_server(gateway.give_ticket, "127.0.0.1", 0)
    async with serve(gateway.serve_connection, "127.0.0.1", 0, compression=None, ping_interval=None, close_timeout=1) as server:
        gateway.endpoint = f"ws://127.0.0.1:{next(iter(server.sockets)).getsockname()[1]}/connect"
        say(f"http://127.0.0.1:{tickets.sockets[0].getsockname()[1]}")
        while line := await commands.readline():
            say(await gateway.do(json.loads(line)))
        tickets.close()


def say(what: object) -> None:
    """Print a line of JSON."""
    sys.stdout.write(f"{json.dumps(what)}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    asyncio.run(serve_all())
