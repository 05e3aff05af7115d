"""Stream mode of the sandbox: connections of real clients, and of one that answers as badly as clients do."""

from __future__ import annotations

import asyncio
import json
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from dingkit.errors import APIError
from dingkit.stream import DingTalkStream
from dingtalk_openapi.events import STREAM_TOPICS
from dingtalk_openapi.models import RobotInboundMessage, StreamSubscription

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from dingkit import AsyncDingTalk, DingTalk
    from dingkit.events import Event
    from dingkit.sandbox import Sandbox

SECONDS = 30.0
ALL = ("event", "robot_message")


async def within(awaitable: Any) -> Any:
    """Wait for something that is about to happen."""
    return await asyncio.wait_for(awaitable, SECONDS)


async def ticket_for(ding: AsyncDingTalk, sandbox: Sandbox, topics: tuple[str, ...] = ALL) -> str:
    """The address of a connection, its ticket with it."""
    wanted = [STREAM_TOPICS[name]._asdict() for name in topics]
    app = sandbox.app
    opened = await ding.stream.open_stream_connection(client_id=app.app_key, client_secret=app.app_secret, subscriptions=wanted)
    return f"{opened.endpoint}?ticket={opened.ticket}"


class Program:
    """A connection that answers only what it is told to."""

    def __init__(self, socket: ClientConnection) -> None:
        self.socket = socket

    async def frame(self) -> dict[str, Any]:
        """The next frame, its data parsed."""
        frame: dict[str, Any] = json.loads(await within(self.socket.recv()))
        return {**frame, "data": json.loads(frame["data"])}

    async def answer(self, frame: dict[str, Any], data: Any = None, *, code: int = 200) -> None:
        """Answer a frame."""
        headers = {"messageId": frame["headers"]["messageId"], "contentType": "application/json"}
        text = data if isinstance(data, str) else json.dumps(data)
        await self.socket.send(json.dumps({"code": code, "headers": headers, "message": "OK", "data": text}))


@asynccontextmanager
async def connected(ding: AsyncDingTalk, sandbox: Sandbox, topics: tuple[str, ...] = ALL) -> AsyncIterator[Program]:
    """A connection of the app."""
    async with connect(await ticket_for(ding, sandbox, topics)) as socket:
        yield Program(socket)


async def test_a_robot_and_events_of_a_real_client(async_ding: AsyncDingTalk, sandbox: Sandbox) -> None:
    stream = DingTalkStream(async_ding)
    messages: asyncio.Queue[RobotInboundMessage] = asyncio.Queue()
    events: asyncio.Queue[Any] = asyncio.Queue()
    stream.on_robot_message(messages.put)

    @stream.on("org_dept_create")
    async def made(event: Event) -> None:
        await events.put(event)

    async with stream:
        await asyncio.to_thread(sandbox.say, "zhangsan", "hello")
        message = await within(messages.get())
        assert (message.plain_text, message.sender_staff_id) == ("hello", "zhangsan")
        department = await async_ding.department.create_department(name="Research", parent_id=1)
        event = await within(events.get())
        assert (event.dept_id, event.corp_id) == ([department.result.dept_id], sandbox.app.corp_id)
        said, told = await asyncio.to_thread(sandbox.pushes, count=2)
    assert (said.operation, said.method, said.status, said.answer) == ("robot_message", "WS", 200, {"response": None})
    assert (told.operation, told.answer["status"], told.problems) == ("org_dept_create", "SUCCESS", [])
    assert told.headers["eventCorpId"] == sandbox.app.corp_id


async def test_the_second_push_has_another_event_id(async_ding: AsyncDingTalk, sandbox: Sandbox) -> None:
    async with connected(async_ding, sandbox) as program:
        sandbox.push("user_add_org", userId=["zhangsan"])
        sandbox.push("user_add_org", userId=["zhangsan"])
        one, other = await program.frame(), await program.frame()
    assert one["data"]["userId"] == other["data"]["userId"] == ["zhangsan"]
    assert one["headers"]["eventId"] != other["headers"]["eventId"]
    assert one["headers"]["appId"] == sandbox.app.app_key


def test_wrong_secret(ding: DingTalk, sandbox: Sandbox) -> None:
    wanted = [StreamSubscription(type_="EVENT", topic="*")]
    with pytest.raises(APIError, match="authFailed"):
        ding.stream.open_stream_connection(client_id=sandbox.app.app_key, client_secret="wrong", subscriptions=wanted)


async def test_a_ticket_is_good_for_one_connection_and_for_90_seconds(async_ding: AsyncDingTalk, sandbox: Sandbox) -> None:
    used, old = await ticket_for(async_ding, sandbox), await ticket_for(async_ding, sandbox)
    async with connect(used):
        pass
    sandbox.clock.advance(91)
    fresh = await ticket_for(async_ding, sandbox)
    for address in (used, old, old.partition("?")[0], fresh.replace("/_stream", "/elsewhere")):
        with pytest.raises(InvalidStatus):
            await connect(address)


async def test_who_has_a_ticket_misses_nothing(async_ding: AsyncDingTalk, sandbox: Sandbox) -> None:
    address = await ticket_for(async_ding, sandbox)
    sandbox.say("zhangsan", "hello")
    sandbox.push("org_dept_create", deptId=[7])
    async with connect(address) as socket:
        program = Program(socket)
        assert {(await program.frame())["headers"]["topic"] for _ in range(2)} == {"/v1.0/im/bot/messages/get", "*"}
        sandbox.clock.advance(91)
        while (await program.frame())["headers"]["topic"] != "ping":
            pass
    sandbox.reset()
    await ticket_for(async_ding, sandbox)
    sandbox.say("zhangsan", "hello")
    assert len(sandbox.pushes()) == 0
    sandbox.clock.advance(91)
    missed = await asyncio.to_thread(sandbox.pushes, count=1)
    assert missed.last.notes == ["no Stream connection of the app wants it"]


async def test_what_is_not_answered_comes_again_and_is_given_up_in_the_end(async_ding: AsyncDingTalk, sandbox: Sandbox) -> None:
    async with connected(async_ding, sandbox) as program:
        sandbox.say("zhangsan", "hello")
        frames = [await program.frame()]
        for _ in range(9):
            sandbox.clock.advance(60)
            while (frame := await program.frame())["type"] == "SYSTEM":
                pass
            frames.append(frame)
        sandbox.clock.advance(60)
        pushes = await asyncio.to_thread(sandbox.pushes, "robot_message", count=10)
    assert len({frame["headers"]["messageId"] for frame in frames}) == 10
    assert {frame["data"]["msgId"] for frame in frames} == {frames[0]["data"]["msgId"]}
    assert all(push.status == 0 and "not answered within 60 seconds" in push.notes for push in pushes)
    assert pushes[1].notes[0] == "pushed for the 2. time"


async def test_an_event_that_is_put_off_comes_again(async_ding: AsyncDingTalk, sandbox: Sandbox) -> None:
    async with connected(async_ding, sandbox) as program:
        sandbox.push("org_dept_create", deptId=[7])
        first = await program.frame()
        await program.answer(first, {"status": "LATER"}, code=500)
        await asyncio.to_thread(sandbox.pushes, count=1)
        sandbox.clock.advance(60)
        while (second := await program.frame())["type"] == "SYSTEM":
            pass
        assert second["headers"]["eventId"] == first["headers"]["eventId"]
        await program.answer(second, "no JSON at all")
        late, done = await asyncio.to_thread(sandbox.pushes, count=2)
    assert (late.status, late.answer["status"]) == (500, "LATER")
    assert (done.status, done.answer) == (200, "no JSON at all")


async def test_each_push_goes_to_one_of_several_connections(async_ding: AsyncDingTalk, sandbox: Sandbox) -> None:
    async with connected(async_ding, sandbox) as one, connected(async_ding, sandbox) as other:
        got = {one: 0, other: 0}

        async def count(program: Program) -> None:
            while sum(got.values()) < 20:
                frame = await program.frame()
                got[program] += 1
                await program.answer(frame, {"status": "SUCCESS"})

        counting = [asyncio.create_task(count(program)) for program in got]
        for number in range(20):
            await asyncio.to_thread(sandbox.push, "org_dept_create", deptId=[number])
        await asyncio.to_thread(sandbox.pushes, count=20)
        for task in counting:
            task.cancel()
        await asyncio.gather(*counting, return_exceptions=True)
    assert sum(got.values()) == 20
    assert min(got.values()) > 0


async def test_only_what_was_subscribed_to_comes(async_ding: AsyncDingTalk, sandbox: Sandbox) -> None:
    async with connected(async_ding, sandbox, ("event",)) as program:
        sandbox.say("zhangsan", "hello")
        sandbox.push("org_dept_create", deptId=[7])
        frame = await program.frame()
        assert frame["headers"]["eventType"] == "org_dept_create"
    missed = sandbox.pushes("robot_message")[-1]
    assert (missed.status, missed.notes) == (0, ["no Stream connection of the app wants it"])


async def test_an_event_without_a_form_for_stream_goes_another_way(async_ding: AsyncDingTalk, sandbox: Sandbox) -> None:
    async with connected(async_ding, sandbox) as program:
        sandbox.push("chat_disband_microapp", ChatId="chat1")
        sandbox.push("org_dept_create", deptId=[7])
        assert (await program.frame())["headers"]["eventType"] == "org_dept_create"


async def test_a_ping_now_and_then(async_ding: AsyncDingTalk, sandbox: Sandbox) -> None:
    async with connected(async_ding, sandbox) as program:
        for _ in range(2):
            sandbox.clock.advance(25)
            frame = await program.frame()
            assert (frame["type"], frame["headers"]["topic"], list(frame["data"])) == ("SYSTEM", "ping", ["opaque"])
            await program.answer(frame, frame["data"])


async def test_a_connection_is_closed_ten_seconds_after_it_was_announced(async_ding: AsyncDingTalk, sandbox: Sandbox) -> None:
    async with connected(async_ding, sandbox) as old:
        assert sandbox.disconnect(sandbox.app.app_key) == 1
        assert sandbox.disconnect() == 0
        frame = await old.frame()
        assert (frame["headers"]["topic"], frame["data"]) == ("disconnect", {"reason": "connection is expired"})
        async with connected(async_ding, sandbox) as new:
            for number in range(5):
                sandbox.push("org_dept_create", deptId=[number])
                assert (await new.frame())["data"]["deptId"] == [number]
        sandbox.clock.advance(10)
        with pytest.raises(ConnectionClosed):
            await within(old.socket.recv())
    sandbox.clock.advance(60)  # what was to be done with a connection that is gone is not done


async def test_connections_outlive_a_reset(async_ding: AsyncDingTalk, sandbox: Sandbox) -> None:
    async with connected(async_ding, sandbox) as leaving:
        sandbox.disconnect()
        await leaving.frame()
        async with connected(async_ding, sandbox) as program:
            sandbox.push("org_dept_create", deptId=[1])
            await program.frame()
            sandbox.reset()
            with pytest.raises(ConnectionClosed):
                await within(leaving.socket.recv())
            sandbox.clock.advance(60)  # what was not answered before is forgotten, and pings go on
            assert (await program.frame())["headers"]["topic"] == "ping"
            sandbox.push("org_dept_create", deptId=[2])
            assert (await program.frame())["data"]["deptId"] == [2]


async def test_what_is_not_an_answer_is_put_on_record(async_ding: AsyncDingTalk, sandbox: Sandbox) -> None:
    async with connected(async_ding, sandbox) as program:
        for junk in ("{", "[]", '{"headers": {}}', '{"headers": {"messageId": "unknown"}}', b"\xff"):
            await program.socket.send(junk)
        pushes = await asyncio.to_thread(sandbox.pushes, "stream_frame", count=4)
        sandbox.push("org_dept_create", deptId=[7])
        frame = await program.frame()
        headers = {"messageId": frame["headers"]["messageId"]}
        await program.socket.send(json.dumps({"code": "fine", "headers": headers, "data": {"status": "SUCCESS"}}).encode())
        done = (await asyncio.to_thread(sandbox.pushes, "org_dept_create", count=1))[-1]
    assert [push.problems for push in pushes] == [["what came over the connection is not an answer to a frame"]] * 4
    assert (done.status, done.notes) == (0, ["answered with code fine"])
