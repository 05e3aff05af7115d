"""The gateway of Stream mode: connections that programs open, and the frames that go over them (facts stream.yaml)."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import asyncio
import itertools
import random
import time
from functools import partial
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qs

from dingkit.sandbox import _json
from dingkit.sandbox._journal import Entry, excerpt
from dingkit.sandbox._requests import dump
from dingtalk_openapi.events import STREAM_TOPICS

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, MutableMapping

    from dingkit.sandbox._agenda import Agenda
    from dingkit.sandbox._world import World
    from dingtalk_openapi.events import StreamTopic

    Message = MutableMapping[str, Any]
    Receive = Callable[[], Awaitable[Message]]
    Send = Callable[[Message], Awaitable[None]]

PATH: Final = "/_stream"
"""Where programs connect to; `open_stream_connection` says so to them."""
TICKET: Final = "stream_ticket"
"""Kind of the secrets that a connection is opened with."""
TICKET_SECONDS: Final = 90.0
PING_SECONDS: Final = 25.0
"""Between two pings: 20 to 30 seconds in public logs."""
REDELIVERY_SECONDS: Final = 60.0
"""After these a push without an answer goes out again (a comment in the official Node SDK)."""
CLOSE_SECONDS: Final = 10.0
"""From the announcement that a connection is closed until it is."""
ATTEMPTS: Final = 10
"""A push without an answer is given up in the end; no source says when DingTalk does."""
GOING_AWAY: Final = 1001


class Push:
    """Something that goes to a program in Stream mode.

    Attributes:
        name: The event, or what else it is: `robot_message`, `card`.
        topic: What its frames are marked with.
        data: What it says.
        headers: Headers that only its kind has.
        repeated: Whether it is pushed again without an answer.
        answer: What was answered; `None` as long as nothing was.
    """

    __slots__ = ("answer", "app_key", "attempts", "corp_id", "data", "headers", "name", "notes", "problems", "repeated", "sent_at", "topic")

    def __init__(
        self,
        name: str,
        topic: StreamTopic,
        data: Any,
        *,
        app_key: str,
        corp_id: str,
        headers: dict[str, str] | None = None,
        repeated: bool = True,
        problems: list[str] | None = None,
    ) -> None:
        self.name = name
        self.topic = topic
        self.data = data
        self.app_key = app_key
        self.corp_id = corp_id
        self.headers = headers or {}
        self.repeated = repeated
        self.problems = problems or []
        self.notes: list[str] = []
        self.attempts = 0
        self.sent_at = 0.0
        self.answer: asyncio.Future[dict[str, Any]] = asyncio.get_running_loop().create_future()


class _Connection:
    """One WebSocket of an app."""

    __slots__ = ("app_key", "id", "leaving", "send", "topics")

    def __init__(self, connection_id: str, app_key: str, topics: set[tuple[str, str]], send: Send) -> None:
        self.id = connection_id
        self.app_key = app_key
        self.topics = topics
        self.send = send
        self.leaving = False


class Gateway:
    """Accepts the WebSockets of programs, and pushes frames to them.

    Args:
        world: What there is.
        agenda: Says when it is time to push again.
        connected: Called with the app that a connection is opened for.
    """

    def __init__(self, world: World, agenda: Agenda, connected: Callable[[str], object]) -> None:
        self._world = world
        self._agenda = agenda
        self._connected = connected
        self._connections: list[_Connection] = []
        self._waiting: dict[str, Push] = {}
        self._held: list[Push] = []
        self._tasks: set[asyncio.Task[None]] = set()
        self._random = random.Random(0)  # noqa: S311 - the same connection in each run, so that tests can be compared
        self._numbers = itertools.count(1)

    def reset(self) -> None:
        """Forget what was pushed and not answered; connections stay, and choices between them are made anew."""
        self._waiting.clear()
        self._held.clear()
        self._random.seed(0)
        for connection in self._connections:
            if connection.leaving:
                self._close(connection)
            else:
                self._ping_later(connection)

    def listens(self, app_key: str, topic: StreamTopic) -> bool:
        """Return whether a connection of an app wants frames of a topic, or one that is about to be opened."""
        return bool(self._listening(app_key, topic)) or self._is_expected(app_key, topic)

    def _is_expected(self, app_key: str, topic: StreamTopic) -> bool:
        ticket = self._world.issued(TICKET, app_key=app_key)
        return ticket is not None and topic._asdict() in ticket["subscriptions"]

    def _listening(self, app_key: str, topic: StreamTopic) -> list[_Connection]:
        return [one for one in self._connections if one.app_key == app_key and tuple(topic) in one.topics and not one.leaving]

    # What comes in.

    async def serve(self, scope: Message, receive: Receive, send: Send) -> None:
        """Serve a WebSocket, as ASGI has it."""
        await receive()  # the wish to connect
        tickets = parse_qs(scope["query_string"].decode("latin-1")).get("ticket", ())
        ticket = self._world.redeem(TICKET, tickets[0]) if scope["path"] == PATH and tickets else None
        self._world.database.commit()
        if ticket is None:
            await send({"type": "websocket.close"})  # before it was accepted: HTTP 403
            return
        await send({"type": "websocket.accept"})
        topics = {(one["type"], one["topic"]) for one in ticket["subscriptions"]}
        connection = _Connection(f"connection-{next(self._numbers):x}", ticket["app_key"], topics, send)
        self._connections.append(connection)
        self._ping_later(connection)
        held, self._held = self._held, []
        for push in held:
            self.push(push)
        self._connected(connection.app_key)
        try:
            while (message := await receive())["type"] == "websocket.receive":
                self._take(message.get("text") or (message.get("bytes") or b"").decode("utf-8", "replace"))
        finally:
            self._connections.remove(connection)

    def _take(self, text: str) -> None:
        try:
            answer = _json.read(text)
            message_id = answer["headers"]["messageId"]
            push = self._waiting.pop(message_id, None)
        except (ValueError, LookupError, TypeError):
            self._record("stream_frame", "", problems=["what came over the connection is not an answer to a frame"], body=text[:1000])
            return
        if push is None:
            return  # to a ping, or too late: it went out again
        data = _parsed(answer.get("data"))
        push.notes += [] if answer.get("code") == 200 else [f"answered with code {answer.get('code')}"]
        is_deferred = push.topic == STREAM_TOPICS["event"] and isinstance(data, dict) and data.get("status") == "LATER"
        if is_deferred:
            push.notes.append(f"the program wants it pushed again: it will be, after {REDELIVERY_SECONDS:.0f} seconds")
            self._agenda.after(REDELIVERY_SECONDS, lambda: self._redeliver(push))
        elif not push.answer.done():
            push.answer.set_result(answer)
        self._record_push(push, status=int(answer["code"]) if str(answer.get("code", "")).isdigit() else 0, answer=data)

    # What goes out.

    def push(self, push: Push) -> None:
        """Send something to one of the connections that want it, again and again until it is answered."""
        connections = self._listening(push.app_key, push.topic)
        if not connections and self._is_expected(push.app_key, push.topic):
            # A program that has its ticket is as good as there: a push at this moment reaches it.
            self._held.append(push)
            self._agenda.after(TICKET_SECONDS, partial(self._drop_held, push))
            return
        if not connections:
            self._drop(push)
            return
        connection = self._random.choice(connections)
        push.attempts += 1
        push.sent_at = time.perf_counter()
        headers = {"appId": push.app_key, "connectionId": connection.id, "topic": push.topic.topic, **push.headers}
        message_id = self._send(connection, push.topic.type, headers, push.data)
        self._waiting[message_id] = push
        self._agenda.after(REDELIVERY_SECONDS, lambda: self._unanswered(message_id))

    def _drop_held(self, push: Push) -> None:
        if push in self._held:
            self._held.remove(push)
            self._drop(push)

    def _drop(self, push: Push) -> None:
        push.notes.append("no Stream connection of the app wants it")
        self._record_push(push)
        push.answer.cancel()

    def _unanswered(self, message_id: str) -> None:
        push = self._waiting.pop(message_id, None)
        if push is None:
            return
        push.notes.append(f"not answered within {REDELIVERY_SECONDS:.0f} seconds")
        self._record_push(push)
        self._redeliver(push)

    def _redeliver(self, push: Push) -> None:
        push.notes = [f"pushed for the {push.attempts + 1}. time"]
        if push.repeated and push.attempts < ATTEMPTS:
            self.push(push)
        else:
            push.answer.cancel()

    def _ping_later(self, connection: _Connection) -> None:
        self._agenda.after(PING_SECONDS, lambda: self._ping(connection))

    def _ping(self, connection: _Connection) -> None:
        if connection in self._connections:
            self._system(connection, "ping", {"opaque": f"ping-{next(self._numbers):x}"})
            self._ping_later(connection)

    def disconnect(self, app_key: str | None = None) -> int:
        """Announce to the connections of an app, or of all apps, that they are closed in ten seconds; return how many there are."""
        leaving = [one for one in self._connections if app_key in {None, one.app_key} and not one.leaving]
        for connection in leaving:
            connection.leaving = True
            self._system(connection, "disconnect", {"reason": "connection is expired"})
            self._agenda.after(CLOSE_SECONDS, partial(self._close, connection))
        return len(leaving)

    def _close(self, connection: _Connection) -> None:
        if connection in self._connections:
            self._start(connection.send({"type": "websocket.close", "code": GOING_AWAY}))

    def _system(self, connection: _Connection, topic: str, data: dict[str, Any]) -> None:
        self._send(connection, STREAM_TOPICS[topic].type, {"topic": STREAM_TOPICS[topic].topic}, data)

    def _send(self, connection: _Connection, frame_type: str, headers: dict[str, str], data: Any) -> str:
        now = self._world.clock.now_ms()
        message_id = f"{connection.id}_{next(self._numbers):x}_{now:x}"
        frame = {
            "specVersion": "1.0",
            "type": frame_type,
            "headers": {**headers, "messageId": message_id, "contentType": "application/json", "time": str(now)},
            "data": dump(data).decode(),
        }
        self._start(connection.send({"type": "websocket.send", "text": dump(frame).decode()}))
        return message_id

    def _start(self, sending: Awaitable[None]) -> None:
        task = asyncio.ensure_future(_sent(sending))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def stop(self) -> None:
        """Wait until everything that was on its way has left."""
        self._waiting.clear()
        await asyncio.gather(*self._tasks)

    # What is recorded of it.

    def _record_push(self, push: Push, *, status: int = 0, answer: Any = None) -> None:
        took = (time.perf_counter() - push.sent_at) * 1000 if push.sent_at else 0.0
        self._record(
            push.name,
            push.topic.topic,
            headers=push.headers,
            body=push.data,
            status=status,
            answer=answer,
            notes=list(push.notes),
            problems=list(push.problems),
            corp_id=push.corp_id,
            app_key=push.app_key,
            milliseconds=took,
        )

    def _record(self, name: str, path: str, **more: Any) -> None:
        journal = self._world.journal
        journal.add(Entry(journal.next_number(), self._world.clock.now(), "push", name, "WS", path, **more))


async def _sent(sending: Awaitable[None]) -> None:
    # The program may have gone: what it does not get it does not answer, and that is recorded.
    try:
        await sending
    except (OSError, RuntimeError):
        return


def _parsed(data: Any) -> Any:
    """Return the data of an answer, which is JSON text once more; other text as it is."""
    try:
        return _json.read(data) if isinstance(data, str) else data
    except ValueError:
        return excerpt(data, len(data))
