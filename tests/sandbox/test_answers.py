"""The control API answers what its OpenAPI document says: each endpoint, its errors, and the frames of its events."""

from __future__ import annotations

import http.client
import json
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode, urlsplit

import pytest

from dingkit.messages import Text, sample
from tests.sandbox.answers import Answers, schemas
from tests.sandbox.test_isv import BUYER, SUITE, market
from tests.sandbox.test_page import listening

if TYPE_CHECKING:
    from dingkit import DingTalk
    from dingkit.sandbox import Sandbox

NOW = {"timeZone": "Asia/Shanghai"}
EVENT_STREAM, FILE = ("GET", "/_sandbox/events"), ("GET", "/_sandbox/file")


class Control:
    """Asks the control API, and looks at each answer."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self.document: dict[str, Any] = sandbox.call("GET", "/openapi.json")
        self.answers = Answers(self.document)
        self.asked: set[tuple[str, str]] = set()

    def __call__(self, method: str, path: str, /, **fields: Any) -> Any:
        answer = self._sandbox.call(method, path, **fields)
        self.answers.look(method, f"/_sandbox{path}", answer)
        assert self.answers.wrong == []
        self.asked.add((method, f"/_sandbox{path}"))
        return answer


def fetched(sandbox: Sandbox, method: str, path: str, **fields: Any) -> tuple[int, bytes]:
    """Send a request and return status and content of the answer; of a stream its first line."""
    address = urlsplit(sandbox.url)
    connection = http.client.HTTPConnection(address.hostname or "", address.port, timeout=30)
    try:
        connection.request(method, f"{path}?{urlencode(fields)}")
        answer = connection.getresponse()
        return answer.status, answer.readline()
    finally:
        connection.close()


@pytest.fixture
def control(sandbox: Sandbox) -> Control:
    return Control(sandbox)


def test_every_endpoint_answers_as_it_is_described(sandbox: Sandbox, ding: DingTalk, control: Control) -> None:
    ask_of_the_world(control)
    ask_of_people(control)
    ask_of_messages(sandbox, ding, control)
    ask_of_what_waits(ding, control)
    ask_of_requests_and_apps(sandbox, ding, control)
    ask_of_vendors(control)
    assert control.asked | {EVENT_STREAM, FILE} == {(method, path) for method, path, _ in schemas(control.document)}


def ask_of_the_world(control: Control) -> None:
    control("GET", "/openapi.json")
    assert control("GET", "/state")["webhook_robots"]
    control("GET", "/proxy")
    assert control("GET", "/catalogue")["events"]
    control("POST", "/snapshot", name="before")
    control("POST", "/fail", operation="get_user", code=88, times=1, status=503, seconds=60)
    assert control("GET", "/state")["troubles"]
    control("DELETE", "/fail")
    control("POST", "/clock", advance=60)
    control("GET", "/clock")


def ask_of_people(control: Control) -> None:
    assert control("GET", "/people")
    assert control("GET", "/departments")
    assert control("GET", "/roles")
    assert control("GET", "/groups")
    control("POST", "/person", user="zhaoliu", admin=True, departments=[2])
    control("DELETE", "/person", user="zhaoliu")


def ask_of_messages(sandbox: Sandbox, ding: DingTalk, control: Control) -> None:
    app = sandbox.app
    uploaded = ding.media.upload(b"bytes", filename="a.bin", type="file")
    ding.message.send_work_notification(agent_id=app.agent_id, userid_list=["zhangsan"], msg=Text("hello"))
    said = control("POST", "/say", user="zhangsan", msgtype="file", content={"media_id": uploaded.media_id})
    card = {"title": "Leave", "markdown": "3 days", "single_title": "Agree", "single_url": "http://example.com/agree"}
    ding.message.send_work_notification(
        agent_id=app.agent_id, userid_list=["zhangsan"], msg={"msgtype": "action_card", "action_card": card}
    )
    pressed = sandbox.inbox("zhangsan").last
    assert len(control("GET", "/messages")) == len(control("GET", "/messages", short=True)) == 3
    control("POST", "/read", user="zhangsan", message=pressed.id)
    assert control("POST", "/press", user="zhangsan", message=pressed.id, button="Agree")["status"] is None
    ask = sample.ActionCard(title="Lunch", text="?", buttons=[("Yes", "dtmd://dingtalkclient/sendMessage?content=yes")])
    ding.robot.send_robot_oto_messages(robot_code=app.robot_code, user_ids=["zhangsan"], msg=ask)
    asked = sandbox.inbox("zhangsan").last
    assert set(control("POST", "/press", user="zhangsan", message=asked.id, button="Yes")) == {"said"}
    assert fetched(sandbox, *FILE, message=said["id"]) == (200, b"bytes")


def ask_of_what_waits(ding: DingTalk, control: Control) -> None:
    unionid = "union-dingsandbox00000001-zhangsan"
    ding.workflow.create_approval(
        originator_user_id="zhangsan",
        process_code="PROC-1",
        form_component_values=[{"name": "Reason", "value": "Holiday"}],
        approvers=[{"actionType": "NONE", "userIds": ["lisi"]}],
    )
    (approval,) = control("GET", "/approvals")
    control("POST", "/decide", approval=approval["id"], user="lisi", agree=True)
    page = {"appUrl": "http://127.0.0.1/x", "pcUrl": "http://127.0.0.1/x"}
    ding.todo.create_todo_task(union_id=unionid, subject="Sign it", executor_ids=[unionid], detail_url=page)
    assert control("GET", "/todos")
    ding.calendar.create_calendar_event(
        user_id=unionid,
        calendar_id="primary",
        summary="Standup",
        start=NOW | {"dateTime": "2026-12-01T09:00:00+08:00"},
        end=NOW | {"dateTime": "2026-12-01T09:15:00+08:00"},
    )
    assert control("GET", "/calendar")


def ask_of_requests_and_apps(sandbox: Sandbox, ding: DingTalk, control: Control) -> None:
    control("POST", "/push", event="user_add_org")
    (*_, last) = control("GET", "/requests")
    assert control("GET", "/requests", short=True)
    control("GET", "/request", number=last["number"])
    control("GET", "/copy", number=last["number"], form="curl")
    assert control("POST", "/again", number=last["number"])["status"] == 200

    control(
        "POST",
        "/app",
        denied=["Contact.User.mobile"],
        contact_scope=[2],
        robot_url="http://127.0.0.1:1/",
        redirect_uris=["http://127.0.0.1/"],
    )
    for source in ("yes", "no"):
        ding.app.begin_app_registration(nonce=ding.app.init_app_registration(source=source).nonce)
    yes, no = control("GET", "/registrations")
    control("POST", "/registration", user_code=yes["user_code"], name="Mine")
    control("POST", "/registration", user_code=no["user_code"], reject="not now")
    control("POST", "/code", user="zhangsan")
    assert not control("POST", "/jsapi", corp_id=sandbox.app.corp_id, url="http://127.0.0.1/", signature="x")["valid"]
    control("POST", "/disconnect")
    assert control("POST", "/revoke")["ended"]


def ask_of_vendors(control: Control) -> None:
    control("POST", "/reset", seed=market(card_secret="card", robot_code="r"))
    control("GET", "/state")
    control("GET", "/ticket", app_key=SUITE)
    control("POST", "/ticket", app_key=SUITE)
    control("POST", "/uninstall", app_key=SUITE, corp_id=BUYER)
    control("POST", "/install", app_key=SUITE, corp_id=BUYER)
    control("POST", "/restore", name="before")


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [("GET", "/nothing", 404), ("GET", "/request", 400), ("POST", "/clock", 400), ("DELETE", "/fail?id=7", 400)],
)
def test_what_cannot_be_done_is_answered_as_it_is_described(
    sandbox: Sandbox, control: Control, method: str, path: str, status: int
) -> None:
    answered, content = fetched(sandbox, method, f"/_sandbox{path}")
    assert answered == status
    check = control.answers.check({"$ref": "#/components/schemas/Error"})
    check.validate(json.loads(content))
    for item in control.document["paths"].values():
        for operation in item.values():
            (content_of_errors,) = operation["responses"]["default"]["content"].values()
            assert content_of_errors["schema"] == {"$ref": "#/components/schemas/Error"}


def test_the_frames_of_a_page_are_as_they_are_described(sandbox: Sandbox, ding: DingTalk, control: Control) -> None:
    check = control.answers.check({"$ref": "#/components/schemas/Frame"})
    with listening(sandbox) as frames:
        check.validate(frames.first)
        ding.message.send_work_notification(agent_id=sandbox.app.agent_id, userid_list=["zhangsan"], msg=Text("hello"))
        seen = [frames.until(lambda frame: frame["messages"])]
        check.validate(seen[-1])
    assert frames.first["changed"]
    assert schema_of(control, *EVENT_STREAM) == {"type": "string"}


def schema_of(control: Control, method: str, path: str) -> Any:
    return next(schema for wanted, place, schema in schemas(control.document) if (wanted, place) == (method, path))


def test_an_answer_that_is_described_otherwise_is_noted(control: Control) -> None:
    control.answers.look("GET", "/_sandbox/clock", {"now": 1.5, "offset": 0, "zone": "x"})
    control.answers.look("GET", "/_sandbox/people", [{"userid": "zhangsan"}])
    (extra, *missing) = control.answers.wrong
    assert "GET /_sandbox/clock" in extra
    assert "'zone'" in extra
    assert missing
