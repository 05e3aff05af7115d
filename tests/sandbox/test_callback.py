"""Pushes of the sandbox over HTTP: callbacks that were registered or set, messages to robots, what nobody took."""

from __future__ import annotations

import asyncio
import json
import threading
from typing import TYPE_CHECKING, Any

import pytest
from werkzeug import Request, Response

from dingkit.callback import CallbackCrypto, CallbackHandler, failed_event
from dingkit.errors import APIError
from dingkit.robot import read_inbound
from dingkit.sandbox import Sandbox, _pushes

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytest_httpserver import HTTPServer

    from dingkit import AsyncDingTalk, DingTalk
    from dingkit.events import Event
    from dingtalk_openapi.events import EventName

TOKEN, KEY = "token-of-ours", "hvnzd2y8jkhx8yoo4483a1b2c3d4e5f6g7h8i9j0klm"


class Program:
    """A program that takes events over HTTP with dingkit."""

    def __init__(self, server: HTTPServer, owner: str, names: tuple[EventName, ...], path: str = "/events") -> None:
        self.handler = CallbackHandler(CallbackCrypto(TOKEN, KEY, owner), answer_within=None)
        self.events: list[Any] = []
        self.asked = 0
        self.url = server.url_for(path)
        self.answers: list[Callable[[Request], Response]] = []

        @self.handler.on(*names)
        def take(event: Event) -> None:
            self.events.append(event)

        server.expect_request(path).respond_with_handler(self.answer)

    def answer(self, request: Request) -> Response:
        """Answer a push: as it was told to, then as it must be."""
        self.asked += 1
        if self.answers:
            return self.answers.pop(0)(request)
        reply = self.handler.handle(request.query_string, request.get_data())
        return Response(reply.body, status=reply.status, content_type="application/json")


def broken(_: Request) -> Response:
    """An answer that is no success."""
    return Response("{}", status=500)


def register(ding: DingTalk, url: str, *events: str) -> None:
    """Register a callback."""
    ding.callback.register_callback(call_back_tag=list(events), token=TOKEN, aes_key=KEY, url=url)


def test_a_callback_is_registered_changed_and_deleted(ding: DingTalk, sandbox: Sandbox, httpserver: HTTPServer) -> None:
    program = Program(httpserver, sandbox.app.corp_id, ("org_dept_create", "org_dept_remove"))
    for missing in (ding.callback.get_callback, ding.callback.delete_callback):
        with pytest.raises(APIError, match="71007"):
            missing()
    with pytest.raises(APIError, match="71007"):
        ding.callback.update_callback(call_back_tag=["org_dept_create"], token=TOKEN, aes_key=KEY, url=program.url)
    register(ding, program.url, "org_dept_create")
    assert program.asked == 1
    known = ding.callback.get_callback()
    assert (known.url, known.call_back_tag, known.aes_key) == (program.url, ["org_dept_create"], KEY)
    with pytest.raises(APIError, match="71006"):
        register(ding, program.url, "org_dept_create")
    made = ding.department.create_department(name="Research", parent_id=1).result.dept_id
    sandbox.pushes("org_dept_create", count=1)
    ding.callback.update_callback(call_back_tag=["org_dept_remove"], token=TOKEN, aes_key=KEY, url=f"{program.url}?a=b")
    ding.department.create_department(name="Sales", parent_id=1)
    ding.department.delete_department(dept_id=made)
    pushed = sandbox.pushes("org_dept_remove", count=1).last
    assert [(event.event_type, event.dept_id) for event in program.events] == [("org_dept_create", [made]), ("org_dept_remove", [made])]
    assert (pushed.status, pushed.problems, pushed.path) == (200, [], f"{program.url}?a=b")
    assert list(pushed.json) == ["EventType", "TimeStamp", "CorpId", "DeptId"] or pushed.json["DeptId"] == [made]
    ding.callback.delete_callback()
    sandbox.push("org_dept_remove", DeptId=[5])
    assert len(sandbox.pushes("org_dept_remove")) == 1


async def test_registered_with_asyncio(async_ding: AsyncDingTalk, sandbox: Sandbox, httpserver: HTTPServer) -> None:
    program = Program(httpserver, sandbox.app.corp_id, ("user_add_org",))
    await async_ding.callback.register_callback(call_back_tag=["user_add_org"], token=TOKEN, aes_key=KEY, url=program.url)
    sandbox.push("user_add_org", UserId=["zhangsan"])
    await asyncio.to_thread(sandbox.pushes, "user_add_org", count=1)
    assert [event.user_id for event in program.events] == [["zhangsan"]]


def test_an_address_that_cannot_be_registered(ding: DingTalk, sandbox: Sandbox, httpserver: HTTPServer) -> None:
    program = Program(httpserver, sandbox.app.corp_id, ("user_add_org",))
    with pytest.raises(APIError, match="71008"):
        register(ding, program.url, "no_such_event")
    for malformed in ("events", "http://[/events", "ftp://127.0.0.1/events", "http://127.0.0.1:99999/events"):
        with pytest.raises(APIError, match="71011"):
            register(ding, malformed, "user_add_org")
    for elsewhere in ("http://example.com/events", "http://192.0.2.1/events"):
        with pytest.raises(APIError, match=r"this machine alone.*71013"):
            register(ding, elsewhere, "user_add_org")
    for closed in ("http://localhost:9/events", "http://127.0.0.1:9/\u0000"):
        with pytest.raises(APIError, match="71012"):
            register(ding, closed, "user_add_org")
    answers = (
        broken,
        lambda _: Response("{}", content_type="application/json"),
        lambda _: Response("[]", content_type="application/json"),
        lambda _: Response("success"),
        lambda _: Response(json.dumps(CallbackCrypto(TOKEN, KEY, sandbox.app.corp_id).encrypt("failure"))),
        lambda _: Response(json.dumps(CallbackCrypto(TOKEN, KEY, "another").encrypt("success"))),
    )
    for answer in answers:
        program.answers = [answer]
        with pytest.raises(APIError, match="71009"):
            register(ding, program.url, "user_add_org")
    with pytest.raises(APIError, match="71007"):
        ding.callback.get_callback()
    assert sandbox.pushes("check_url").last.problems == ['the answer is not the encrypted text "success"']


def test_an_address_that_is_slow(ding: DingTalk, sandbox: Sandbox, httpserver: HTTPServer, monkeypatch: pytest.MonkeyPatch) -> None:
    program = Program(httpserver, sandbox.app.corp_id, ("user_add_org",))
    over = threading.Event()

    def late(_: Request) -> Response:
        over.wait(30)
        return Response("{}")

    program.answers = [late]
    monkeypatch.setattr(_pushes, "ANSWER_SECONDS", 0.2)
    try:
        with pytest.raises(APIError, match="400054"):
            register(ding, program.url, "user_add_org")
    finally:
        over.set()
    monkeypatch.undo()
    monkeypatch.setattr(_pushes, "PROMPT_SECONDS", 0.0)
    register(ding, program.url, "user_add_org")
    assert "DingTalk may not wait as long as that" in sandbox.pushes("check_url").last.notes[0]


def test_what_was_not_delivered_comes_again_and_is_listed_at_last(ding: DingTalk, sandbox: Sandbox, httpserver: HTTPServer) -> None:
    program = Program(httpserver, sandbox.app.corp_id, ("user_add_org", "bpms_task_change", "org_dept_create"))
    register(ding, program.url, "user_add_org", "bpms_task_change", "org_dept_create")
    program.answers = [broken]
    sandbox.push("org_dept_create", DeptId=[3])
    sandbox.pushes("org_dept_create", count=1)
    sandbox.clock.advance(10)
    sandbox.pushes("org_dept_create", count=2)
    assert [event.dept_id for event in program.events] == [[3]]
    for event, fields in (("user_add_org", {"UserId": ["zhangsan"]}), ("bpms_task_change", {"processInstanceId": "p1", "type": "start"})):
        program.answers = [broken, broken, broken]
        sandbox.push(event, **fields)
        for times, seconds in ((1, 10), (2, 30), (3, 1)):
            sandbox.pushes(event, count=times)
            sandbox.clock.advance(seconds)
    assert ding.callback.list_failed_callbacks().failed_list == []
    sandbox.clock.advance(300)
    failed = ding.callback.list_failed_callbacks()
    assert failed.has_more is False
    events: list[Any] = [failed_event(item) for item in failed.failed_list]
    assert [event.event_type for event in events] == ["user_add_org", "bpms_task_change"]
    assert events[0].user_id == ["zhangsan"]
    assert ding.callback.list_failed_callbacks().failed_list == []


def test_events_and_messages_of_an_app_whose_addresses_were_set_in_the_console(sandbox: Sandbox, httpserver: HTTPServer) -> None:
    app = sandbox.app
    program = Program(httpserver, app.app_key, ("org_dept_create",))
    received: list[Any] = []

    def take(request: Request) -> Response:
        received.append(read_inbound(app.app_secret, dict(request.headers), request.get_data()))
        return Response("{}")

    httpserver.expect_request("/robot").respond_with_handler(take)
    sandbox.change_app(callback_url=program.url, callback_token=TOKEN, callback_aes_key=KEY, robot_url=httpserver.url_for("/robot"))
    sandbox.push("org_dept_create", DeptId=[3])
    sandbox.push("an_event_of_tomorrow", what="this")
    sandbox.say("lisi", "hello")
    sandbox.pushes(count=3)
    assert [(event.dept_id, event.corp_id) for event in program.events] == [([3], app.corp_id)]
    assert [message.plain_text for message in received] == ["hello"]
    pushed = sandbox.pushes("an_event_of_tomorrow").last.json
    assert pushed.pop("eventId")
    assert pushed == {"EventType": "an_event_of_tomorrow", "what": "this"}


def test_many_events_at_once(ding: DingTalk, sandbox: Sandbox, httpserver: HTTPServer) -> None:
    program = Program(httpserver, sandbox.app.corp_id, ("org_dept_create",))
    register(ding, program.url, "org_dept_create")
    for number in range(120):
        sandbox.push("org_dept_create", DeptId=[number])
    assert {push.status for push in sandbox.pushes("org_dept_create", count=120, timeout=60)} == {200}
    assert sorted(event.dept_id[0] for event in program.events) == list(range(120))


def test_settings_with_which_nothing_can_be_pushed(sandbox: Sandbox) -> None:
    sandbox.change_app(callback_url="http://127.0.0.1:9/", callback_token=TOKEN, callback_aes_key="short")
    sandbox.push("org_dept_create", DeptId=[3])
    push = sandbox.pushes("org_dept_create", count=1).last
    assert push.problems == ["the aes_key of a callback has 43 letters and digits; this one has 5 characters"]
    sandbox.change_app(robot_url="http://example.com/robot")
    sandbox.say("lisi", "hello")
    assert "nothing is sent to other machines" in sandbox.pushes("robot_message", count=1).last.problems[0]
