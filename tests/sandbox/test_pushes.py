"""What the sandbox pushes by itself, without a server around it: presses on cards, forms of events, programs that are gone."""

from __future__ import annotations

import asyncio
import json
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import pytest
from werkzeug import Request, Response

from dingkit._core._signatures import hmac_sha256
from dingkit.events import parse
from dingkit.sandbox._database import Database
from dingkit.sandbox._description import Description
from dingkit.sandbox._event_forms import Forms, Happening
from dingkit.sandbox._events import example_fields
from dingkit.sandbox._seed import SMALL_CORP, sow
from dingkit.sandbox._stream import TICKET
from dingkit.sandbox._world import World
from dingtalk_openapi.events import EVENT_TYPES, STREAM_HEADERS, STREAM_TOPICS, TAGS
from tests.stream.gateway import until
from tests.sweep import Failures

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from pytest_httpserver import HTTPServer

    from dingkit.sandbox import Sandbox
    from dingkit.sandbox._event_forms import Way

PRESS = {
    "type": "actionCallback",
    "outTrackId": "card1",
    "corpId": "dingsandbox00000001",
    "userId": "zhangsan",
    "content": json.dumps({"cardPrivateData": {"actionIds": ["agree"], "params": {}}}),
}


@pytest.fixture
async def world() -> AsyncIterator[World]:
    """A world whose pushes run in the loop of the test."""
    made = World(Database())
    sow(made, SMALL_CORP)
    await made.pushes.start()
    yield made
    await made.pushes.stop()
    made.database.close()


class Socket:
    """A WebSocket as ASGI has it, without a network."""

    def __init__(self, topics: tuple[str, ...]) -> None:
        self.topics = topics
        self.coming: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        self.going: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        self.is_gone = False

    async def send(self, message: Any) -> None:
        """Take what the gateway sends."""
        if self.is_gone:
            raise OSError("gone")
        await self.going.put(message)

    async def frame(self) -> dict[str, Any]:
        """The next frame."""
        found: dict[str, Any] = json.loads((await asyncio.wait_for(self.going.get(), 30))["text"])
        return found

    async def answer(self, frame: dict[str, Any], data: Any) -> None:
        """Answer a frame."""
        text = json.dumps({"code": 200, "headers": {"messageId": frame["headers"]["messageId"]}, "data": json.dumps(data)})
        await self.coming.put({"type": "websocket.receive", "text": text})


@asynccontextmanager
async def connected(world: World, *topics: str) -> AsyncIterator[Socket]:
    """A connection of the first app."""
    socket = Socket(topics)
    wanted = [STREAM_TOPICS[name]._asdict() for name in topics]
    ticket = world.issue(TICKET, seconds=90, app_key=world.apps()[0]["app_key"], subscriptions=wanted)
    scope = {"type": "websocket", "path": "/_stream", "query_string": f"ticket={ticket}".encode()}
    await socket.coming.put({"type": "websocket.connect"})
    serving = asyncio.create_task(world.pushes.serve_websocket(scope, socket.coming.get, socket.send))
    assert (await socket.going.get())["type"] == "websocket.accept"
    yield socket
    await socket.coming.put({"type": "websocket.disconnect"})
    await serving


async def test_a_press_on_a_card_over_stream(world: World) -> None:
    app = world.apps()[0]
    async with connected(world, "card") as socket:
        for data, expected in (
            ({"response": {"cardData": {"cardParamMap": {"state": "agreed"}}}}, {"cardData": {"cardParamMap": {"state": "agreed"}}}),
            ({"response": None}, None),
            ([], None),
        ):
            pressing = asyncio.create_task(world.pushes.card_press(app, PRESS))
            frame = await socket.frame()
            assert json.loads(frame["data"]) == PRESS
            await socket.answer(frame, data)
            assert await pressing == expected
    assert await world.pushes.card_press(app, PRESS) is None
    assert world.journal.find(kind="push")[-1].notes == ["no Stream connection of the app wants it"]


async def test_a_press_that_is_not_answered_in_time(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dingkit.sandbox._pushes.CARD_SECONDS", 0.01)
    async with connected(world, "card") as socket:
        assert await world.pushes.card_press(world.apps()[0], PRESS) is None
        frame = await socket.frame()
        await socket.answer(frame, {})  # too late: it is on record, and nobody waits for it
        world.clock.advance(60)
        await until(lambda: bool(world.journal.find(kind="push")))
    assert world.journal.find(kind="push")[-1].status == 200


async def test_a_press_that_is_lost(world: World) -> None:
    async with connected(world, "card") as socket:
        pressing = asyncio.create_task(world.pushes.card_press(world.apps()[0], PRESS))
        await socket.frame()
        world.clock.advance(60)  # it is not pushed again: a press that comes late is no press
        assert await pressing is None
        while not socket.going.empty():
            assert (await socket.frame())["type"] == "SYSTEM"


async def test_a_press_on_a_card_over_http(world: World, httpserver: HTTPServer) -> None:
    answers = [Response('{"cardData": {}}'), Response("[]"), Response("{}", status=500)]
    signed = []

    def press(request: Request) -> Response:
        timestamp = request.headers["x-ddpaas-signature-timestamp"]
        signed.append(request.headers["x-ddpaas-signature"] == hmac_sha256("secret-of-cards", timestamp))
        assert request.get_json() == PRESS
        return answers.pop(0)

    httpserver.expect_request("/card").respond_with_handler(press)
    app = world.apps()[0] | {"card_url": httpserver.url_for("/card"), "card_secret": "secret-of-cards"}
    assert [await world.pushes.card_press(app, PRESS) for _ in range(3)] == [{"cardData": {}}, None, None]
    assert signed == [True, True, True]


async def test_what_the_sandbox_says_wrongly_is_put_on_record(world: World) -> None:
    app = world.apps()[0]
    world.pushes.robot_message(app, {"msgtype": "text"})
    world.pushes.robot_message(app, {"msgtype": "text", "msgId": "m", "conversationId": "c", "text": {"content": "hello"}})
    async with connected(world, "event") as socket:
        world.pushes.flush([(app["corp_id"], "org_dept_create", {"DeptId": "no list"})])
        await socket.answer(await socket.frame(), {"status": "SUCCESS"})
        await until(lambda: len(world.journal.find(kind="push")) == 3)
    wrong, right, event = world.journal.find(kind="push")
    assert wrong.problems[0].startswith("the sandbox's own push is not valid: ")
    assert right.problems == []
    assert event.problems[0].startswith("the sandbox's own push is not valid: ")


async def test_a_push_returns_to_how_many_it_went(world: World) -> None:
    app = world.apps()[0]
    happened = [(app["corp_id"], "org_dept_create", {"DeptId": [7]})]
    assert world.pushes.flush(happened) == (0, 0)
    async with connected(world, "event"):
        assert world.pushes.flush(happened) == (0, 1)


def test_the_control_api_returns_it(sandbox: Sandbox, httpserver: HTTPServer) -> None:
    assert sandbox.call("POST", "/push", event="user_add_org") == {"addresses": 0, "connections": 0}
    assert sandbox.push("user_add_org") == 0
    sandbox.change_app(callback_url=httpserver.url_for("/callback"), callback_token="token-of-ours", callback_aes_key="a" * 43)
    assert sandbox.call("POST", "/push", event="user_add_org") == {"addresses": 1, "connections": 0}
    assert sandbox.push("user_add_org", userId=["zhangsan"]) == 1


async def test_a_program_that_is_gone(world: World) -> None:
    async with connected(world, "event") as socket:
        socket.is_gone = True
        world.pushes.flush([(world.apps()[0]["corp_id"], "org_dept_create", {"DeptId": [7]})])
        await asyncio.sleep(0)
        world.pushes.stream.disconnect()
    world.clock.advance(60)
    await until(lambda: bool(world.journal.find(kind="push")))
    assert world.journal.find(kind="push")[0].notes == ["not answered within 60 seconds"]


async def test_hosts_that_were_allowed(world: World) -> None:
    assert [world.pushes.is_allowed(url) for url in ("http://[::1]/", "http://127.9.9.9/", "https://program.example/", "file:///")] == [
        True,
        True,
        False,
        False,
    ]
    world.allowed_hosts.add("program.example")
    assert world.pushes.is_allowed("https://program.example/events")


async def test_a_reset_ends_what_is_on_its_way(world: World, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/robot").respond_with_data("{}")
    app = world.apps()[0] | {"robot_url": httpserver.url_for("/robot")}
    world.pushes.robot_message(app, {"msgtype": "text", "msgId": "m", "conversationId": "c"})
    await world.pushes.reset()
    await asyncio.sleep(0)
    assert world.journal.find(kind="push") == []


def test_every_event_as_its_examples_have_it() -> None:
    description = Description()
    forms = Forms(description)
    ways: tuple[Way, ...] = ("stream", "console", "registered", "suite")
    failures = Failures()
    for event, known in EVENT_TYPES.items():
        examples = description.document["webhooks"][event]["post"]["requestBody"]["content"]["application/json"]["examples"]
        told = {name: {key: value for key, value in one["value"].items() if key not in TAGS} for name, one in examples.items()}
        told["the first, by a test"] = example_fields(description, event) or {}
        for name, fields in told.items():
            happening = Happening(event, "ding1", "event1", 7, 1663143335567, fields)
            for way in ways:
                with failures.of(f"{event} {name} {way}"):
                    if not forms.has(event, way):
                        continue
                    formed = forms.form(happening, way, "app1")
                    assert formed.problems == []
                    assert type(parse(formed.content)).__name__ in {form.model for form in known.forms}
                    headers, data = forms.split(formed.content)
                    assert way != "stream" or headers.keys() >= {"eventType", "eventId", "eventCorpId", "eventBornTime"}
                    assert data.keys().isdisjoint(STREAM_HEADERS.values())
                    rows = forms.in_rows(happening, json.dumps(formed.content), "14999001") if formed.kind == "row" else None
                    if rows is not None:
                        assert type(parse(rows)).__name__ in {"SyncHttpPushHighEvent", "SyncHttpPushMediumEvent"}
    failures.tell()


def test_the_forms_differ() -> None:
    forms = Forms(Description())
    happening = Happening("org_dept_create", "ding1", "event1", 7, 1663143335567, {"DeptId": [3]})
    assert forms.form(happening, "stream", "app1").content == {
        "EventType": "org_dept_create",
        "EventTime": 1663143335567,
        "CorpId": "ding1",
        "BizId": "7",
        "eventId": "event1",
        "eventUnifiedAppId": "app1",
        "deptId": [3],
    }
    assert forms.form(happening, "console").content["deptId"] == [3]
    classic = {"EventType": "org_dept_create", "TimeStamp": 1663143335567, "CorpId": "ding1", "DeptId": [3]}
    assert forms.form(happening, "registered").content == forms.form(happening, "suite").content == classic
    row = forms.form(Happening("org_suite_auth", "ding1", "event1", 7, 1, {"permanentCode": "c"}), "suite")
    assert (row.kind, row.content["permanent_code"]) == ("row", "c")
    assert forms.in_rows(Happening("unknown", "ding1", "e", 1, 1, {}), "{}", "1") is None
    assert not forms.has("check_url", "stream")
    assert forms.has("check_url", "registered")
    assert forms.has("an_event_of_tomorrow", "stream")
