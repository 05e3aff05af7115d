"""The page of the sandbox and what it is made of, without a browser: files, events as they happen, what people look at and do there."""

from __future__ import annotations

import base64
import http.client
import json
import re
import shlex
import threading
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode, urlsplit

import pytest

import dingkit.sandbox
from dingkit import DingTalk
from dingkit.errors import ConfigurationError, RateLimitError, ServerError
from dingkit.jsapi import sign
from dingkit.messages import Text
from dingkit.sandbox import Sandbox, SandboxClient, SandboxError, _live
from dingkit.sandbox._access import is_loopback

if TYPE_CHECKING:
    from collections.abc import Iterator

FILES = Path(dingkit.sandbox.__file__).parent / "page"
PNG = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")


def fetch(sandbox: Sandbox, path: str, method: str = "GET", **headers: str) -> tuple[int, dict[str, str], bytes]:
    """Ask as a browser does; names of headers in the answer are in lower case."""
    address = urlsplit(sandbox.url)
    connection = http.client.HTTPConnection(address.hostname or "", address.port, timeout=30)
    try:
        connection.request(method, path, headers=headers)
        answer = connection.getresponse()
        return answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read()
    finally:
        connection.close()


class Frames:
    """The frames that a page gets."""

    def __init__(self, sandbox: Sandbox) -> None:
        address = urlsplit(sandbox.url)
        self._connection = http.client.HTTPConnection(address.hostname or "", address.port, timeout=30)
        self._connection.request("GET", "/_sandbox/events")
        self._answer = self._connection.getresponse()
        assert self._answer.getheader("content-type") == "text/event-stream; charset=utf-8"
        self.first = self.next()

    def next(self) -> dict[str, Any]:
        """The next frame."""
        found: dict[str, Any] = json.loads(self._answer.readline().removeprefix(b"data: "))
        assert self._answer.readline() == b"\n"
        return found

    def until(self, fits: Any) -> dict[str, Any]:
        """The next frame that is as wanted."""
        while not fits(frame := self.next()):
            pass
        return frame

    def rest(self) -> bytes:
        """What comes until the sandbox ends it."""
        return self._answer.read()

    def close(self) -> None:
        """Go away."""
        self._answer.close()
        self._connection.close()


@contextmanager
def listening(sandbox: Sandbox) -> Iterator[Frames]:
    """A page that listens."""
    frames = Frames(sandbox)
    try:
        yield frames
    finally:
        frames.close()


# Files.


def test_a_browser_gets_the_page_and_lets_nothing_else_run(sandbox: Sandbox) -> None:
    for path in ("/", "/_sandbox/registration?user_code=A", "/_sandbox/window?url=x", "/_sandbox/page/app.js", "/_sandbox/page/icon.svg"):
        status, headers, body = fetch(sandbox, path)
        assert (status, headers["x-content-type-options"], headers["referrer-policy"]) == (200, "nosniff", "no-referrer")
        policy = dict(part.strip().split(" ", 1) for part in headers["content-security-policy"].split(";"))
        assert (policy["default-src"], policy["script-src"], policy["style-src"]) == ("'none'", "'self'", "'self'")
        assert (policy["frame-ancestors"], policy["base-uri"], policy["form-action"]) == ("'none'", "'none'", "'none'")
        assert (policy["frame-src"] == "'none'") == ("window" not in path)
        assert body
    assert fetch(sandbox, "/", "HEAD")[2] == b""
    assert fetch(sandbox, "/_sandbox/page/../_seed.py")[0] == 404
    assert fetch(sandbox, "/_sandbox/page/none.js")[:1] == (404,)
    # No line for it among the requests of programs, and DingTalk's own refusal for what no browser asks.
    assert list(sandbox.requests()) == []
    assert json.loads(fetch(sandbox, "/", "POST")[2])["errcode"] != 0


def test_a_window_shows_pages_of_this_machine_alone(sandbox: Sandbox) -> None:
    port = urlsplit(sandbox.url).port
    policy = fetch(sandbox, "/_sandbox/window", Host=f"localhost:{port}")[1]["content-security-policy"]
    frames = re.findall(r"frame-src ([^;]*)", policy)[0].split()
    assert frames == ["http://127.0.0.1:*", "https://127.0.0.1:*", "http://localhost:*", "https://localhost:*"]


def test_no_file_of_the_page_holds_script_or_style_or_an_address_of_elsewhere() -> None:
    for file in FILES.iterdir():
        text = file.read_text("utf-8")
        if file.suffix == ".html":
            assert re.findall(r"<script(?! type=\"module\" src=\"/_sandbox/)|<style|\son\w+=|\sstyle=", text) == []
        assert re.findall(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function", text) == []
        addresses = {address for address in re.findall(r"https?://[\w.]+", text) if not address.startswith("http://www.w3.org")}
        assert addresses == set(), file.name


def test_every_text_is_there_in_both_languages() -> None:
    texts = {name: (FILES / f"texts-{name}.js").read_text("utf-8") for name in ("en", "zh")}
    keys = {name: re.findall(r"^  (\w+): ", text, re.MULTILINE) for name, text in texts.items()}
    assert keys["en"] == keys["zh"] == sorted(set(keys["en"]))
    values = {name: dict(re.findall(r'^  (\w+): "(.*)",$', text, re.MULTILINE)) for name, text in texts.items()}
    for key in keys["en"]:
        assert set(re.findall(r"\{\w+\}", values["en"][key])) == set(re.findall(r"\{\w+\}", values["zh"][key])), key
    scripts = "\n".join(file.read_text("utf-8") for file in FILES.glob("*.js") if not file.name.startswith("texts-"))
    used = set(re.findall(r"\bt\(\"(\w+)\"", scripts))
    assert used - set(keys["en"]) == set()
    # What is put together, such as the name of a column, begins like this.
    made = tuple(re.findall(r"\bt\(`(\w+?)\$", scripts))
    assert [key for key in keys["en"] if key not in used and not key.startswith(made) and f'"{key}"' not in scripts] == []


# Who may see it.


def test_no_page_of_another_name_or_site_sees_it(sandbox: Sandbox) -> None:
    for path in ("/", "/_sandbox/page/app.js", "/_sandbox/events"):
        assert fetch(sandbox, path, Host="evil.example")[0] == 403
    assert fetch(sandbox, "/_sandbox/events", Origin="http://evil.example")[0] == 403
    # Pages of apps load it from their own origin.
    assert fetch(sandbox, "/_sandbox/dd.js", Host="evil.example")[0] == 200


def test_a_password_is_asked_for_on_the_page_and_in_the_control_api() -> None:
    with Sandbox(password="s3cret pass") as guarded:
        basic = {"Authorization": f"Basic {base64.b64encode(b'me:s3cret pass').decode()}"}
        for path in ("/", "/_sandbox/page/app.js", "/_sandbox/state"):
            status, headers, _ = fetch(guarded, path)
            assert (status, headers["www-authenticate"]) == (401, 'Basic realm="dingkit sandbox", charset="UTF-8"')
            for wrong in ("Basic !", f"Basic {base64.b64encode(b'me:other').decode()}", "Bearer s3cret pass"):
                assert fetch(guarded, path, Authorization=wrong)[0] == 401
            assert fetch(guarded, path, **basic)[0] == 200
            assert fetch(guarded, path, Host="sandbox.example", **basic)[0] == 200
        assert fetch(guarded, "/_sandbox/events")[0] == 401
        assert guarded.app.app_key == "dingsandboxapp000001"
        with pytest.raises(SandboxError, match="this sandbox has a password: HTTP Basic, any name"):
            SandboxClient(guarded.url).state()
        named = SandboxClient(guarded.url.replace("//", "//:s3cret%20pass@"))
        assert (named.app.app_key, named.url) == ("dingsandboxapp000001", guarded.url)
        # Programs need none: they have the secret of their app.
        with DingTalk(guarded.app.app_key, guarded.app.app_secret, url=guarded.url) as ding:
            assert ding.department.get_department(dept_id=2).result is not None


def test_where_others_can_reach_it_it_wants_a_password() -> None:
    with pytest.raises(ConfigurationError, match=r"others can reach 0\.0\.0\.0: give the sandbox a password"):
        Sandbox(host="0.0.0.0")  # noqa: S104
    assert [is_loopback(host) for host in ("127.0.0.1", "127.1.2.3", "::1", "localhost", "0.0.0.0", "::", "sandbox.example")] == [  # noqa: S104
        *(True,) * 4,
        *(False,) * 3,
    ]


# What happens, as it happens.


def test_what_happens_comes_at_once_and_only_then(sandbox: Sandbox, ding: DingTalk) -> None:
    with listening(sandbox) as frames:
        assert frames.first["requests"] == frames.first["messages"] == []
        ding.message.send_work_notification(userid_list=["zhangsan"], msg=Text("hello"))
        frame = frames.until(lambda one: one["messages"])
        (message,) = frame["messages"]
        assert (message["corp_id"], message["text"], message["to"], message["people"]) == (sandbox.app.corp_id, "hello", ["zhangsan"], 1)
        assert frame["requests"][-1]["operation"] == "send_work_notification"
        assert (frame["requests"][-1]["status"], frame["requests"][-1]["code"], frame["more"]) == (200, "", False)
        sandbox.clock.advance(1)
        assert frames.until(lambda one: one["changed"])["messages"] == []
        sandbox.fail("get_department", code=-1)
        with DingTalk(sandbox.app.app_key, sandbox.app.app_secret, url=sandbox.url, max_retries=0) as other, pytest.raises(ServerError):
            other.department.get_department(dept_id=2)
        assert frames.until(lambda one: any(entry["code"] for entry in one["requests"]))["requests"][-1]["code"] == "-1"


def test_what_is_too_much_for_a_frame_is_left_out(sandbox: Sandbox) -> None:
    with listening(sandbox) as frames:
        # Nothing is awaited in between, so that all of them are in one frame.
        sandbox.call("POST", "/reset", seed={"corps": [{"corp_id": "ding1", "users": [{"userid": "a"}], "apps": []}]})
        frames.until(lambda one: one["changed"])
        from dingkit.sandbox import _messages

        done = threading.Event()

        def write() -> None:
            corp = sandbox._world.corp("ding1")
            for number in range(60):
                _messages.post(
                    corp,
                    kind="chat",
                    operation="send_chat_message",
                    sender={"name": "x"},
                    to=[f"u{one}" for one in range(60)],
                    msgtype="text",
                    content={"text": {"content": f"{number} {'x' * 30_000}"}},
                )
            sandbox._world.database.commit()
            done.set()

        loop = sandbox._world.pushes.stream._agenda._loop  # that of the server
        loop.call_soon_threadsafe(write)
        frame = frames.until(lambda one: one["messages"])
        assert done.wait(30)
        assert frame["more"] is True
        assert 0 < len(frame["messages"]) < 20
        assert frame["messages"][-1]["text"].startswith("59 ")
        assert (len(frame["messages"][-1]["to"]), frame["messages"][-1]["people"]) == (50, 60)


def test_many_requests_are_merged(sandbox: Sandbox) -> None:
    with listening(sandbox) as frames:
        assert sandbox._world.journal.find(limit=1) == []
        before = frames.first["frame"]

        def ask() -> None:
            from dingkit.sandbox._journal import Entry

            for _ in range(60):
                sandbox._world.journal.add(Entry(sandbox._world.journal.next_number(), 0.0, "request", "", "GET", "/x"))

        sandbox._world.pushes.stream._agenda._loop.call_soon_threadsafe(ask)
        frame = frames.until(lambda one: one["requests"])
        assert (frame["more"], len(frame["requests"]), frame["frame"]) == (True, 20, before + 1)


def test_no_page_listens_any_more(sandbox: Sandbox) -> None:
    live = listening_to(sandbox)
    with listening(sandbox):
        assert len(live._pages) == 1
    deadline = time.monotonic() + 30
    while live._pages or live._running is None or not live._running.done():
        assert time.monotonic() < deadline
        time.sleep(0.01)
    with listening(sandbox) as frames:  # and again
        sandbox.clock.advance(1)
        assert frames.until(lambda one: one["changed"])


def test_a_page_waits_while_nothing_happens(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    live, looks = listening_to(sandbox), threading.Semaphore(0)
    monkeypatch.setattr(_live, "_IDLE_SECONDS", 0.001)
    monkeypatch.setattr(live, "is_closing", looks.release)  # answers nothing: it does not close
    with listening(sandbox) as frames:
        for _ in range(5):
            assert looks.acquire(timeout=30)
        sandbox.clock.advance(1)
        assert frames.next()["frame"] == frames.first["frame"] + 1


def listening_to(sandbox: Sandbox) -> Any:
    """What tells pages of a sandbox what happens."""
    listeners = [getattr(one, "__self__", None) for one in sandbox._world.journal.listeners]
    return next(one for one in listeners if isinstance(one, _live.Live))


def test_a_sandbox_that_stops_ends_what_pages_listen_to() -> None:
    stopping = Sandbox().start()
    frames = Frames(stopping)
    stopping.stop()
    assert frames.rest() == b""
    frames.close()


# What people look at.


def test_departments_and_roles(sandbox: Sandbox) -> None:
    departments = {one["name"]: one for one in sandbox.call("GET", "/departments")}
    assert (departments["研发组"]["parent_id"], departments["研发组"]["members"]) == (2, 2)
    roles = {(one["group"], one["name"]): one["userids"] for one in sandbox.call("GET", "/roles")}
    assert roles["职务", "主管"] == ["lisi", "wangwu"]


def test_the_catalogue(sandbox: Sandbox) -> None:
    catalogue = sandbox.call("GET", "/catalogue")
    assert catalogue["operations"]["get_department"]["domain"] == "department"
    assert "60003" in catalogue["operations"]["get_department"]["codes"]
    assert set(catalogue["operations"]) == set(sandbox._world.description.operations)
    assert "UserId" in catalogue["events"]["user_add_org"]
    sandbox.push("user_add_org")
    assert "robot_message" not in catalogue["events"]


def test_messages_that_a_user_wrote(sandbox: Sandbox) -> None:
    said = sandbox.say("zhangsan", "to all", group="研发群")
    assert sandbox.inbox("zhangsan").messages() == []
    (own,) = sandbox.call("GET", "/messages", user="zhangsan", sent="true", short="true")
    assert (own["id"], own["people"], own["readers"]) == (said.id, 2, 0)


def test_one_request(sandbox: Sandbox, ding: DingTalk) -> None:
    ding.department.get_department(dept_id=2)
    (token, call) = sandbox.call("GET", "/requests", short="true")
    assert set(call) == set(token) >= {"number", "operation", "status", "code", "milliseconds"}
    whole = sandbox.call("GET", "/request", number=call["number"])
    assert (whole["json"], whole["query"]) == ({"dept_id": 2}, {"access_token": "***"})
    with pytest.raises(SandboxError, match="there is no request 999999"):
        sandbox.call("GET", "/request", number=999999)


def copied(sandbox: Sandbox, form: str, operation: str = "") -> str:
    """The newest request as something to run."""
    return str(sandbox.call("GET", "/copy", form=form, number=sandbox.requests(operation).last.number)["text"])


def test_a_request_as_curl(sandbox: Sandbox, ding: DingTalk) -> None:
    ding.message.send_work_notification(userid_list=["zhangsan"], msg=Text("it's"))
    first, command = copied(sandbox, "curl").split("\n")
    assert first == "ACCESS_TOKEN=$(dingkit token)"
    words = shlex.split(command)
    assert words[:4] == ["curl", "-X", "POST", f"{sandbox.url}/topapi/message/corpconversation/asyncsend_v2?access_token=$ACCESS_TOKEN"]
    assert json.loads(words[words.index("--data") + 1])["msg"] == {"msgtype": "text", "text": {"content": "it's"}}
    assert "Content-Type: application/json".lower() in [word.lower() for word in words]
    token = copied(sandbox, "curl", "create_access_token")
    assert '"$DINGTALK_APP_SECRET"' in token
    assert sandbox.app.app_secret not in token + command
    ding.media.upload(PNG, filename="a.png")
    words = shlex.split(copied(sandbox, "curl").split("\n")[1])
    assert "media=@a.png" in words
    assert not any("multipart" in word for word in words)
    fetch(sandbox, "/gettoken?appkey=a&appsecret=")
    assert copied(sandbox, "curl") == f"curl '{sandbox.url}/gettoken?appkey=a&appsecret='"


def test_a_form_as_curl_and_again(sandbox: Sandbox) -> None:
    address = urlsplit(sandbox.url)
    connection = http.client.HTTPConnection(address.hostname or "", address.port, timeout=30)
    form = urlencode({"dept_id": "2", "language": "zh_CN"})
    connection.request("POST", "/topapi/v2/department/get", form, {"Content-Type": "application/x-www-form-urlencoded"})
    refused = json.loads(connection.getresponse().read())
    connection.close()
    words = shlex.split(copied(sandbox, "curl"))
    assert words[-4:] == ["--data-urlencode", "dept_id=2", "--data-urlencode", "language=zh_CN"]
    assert sandbox.call("POST", "/again", number=sandbox.requests().last.number)["answer"]["errcode"] == refused["errcode"] != 0
    first, again = sandbox.requests()
    assert (again.json, again.headers["content-length"]) == (first.json, first.headers["content-length"])


def test_a_request_as_dingkit_runs(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    app = sandbox.app
    names = ("DINGTALK_URL", "DINGTALK_APP_KEY", "DINGTALK_APP_SECRET", "DINGTALK_AGENT_ID", "DINGTALK_CORP_ID")
    for name, value in zip(names, (sandbox.url, app.app_key, app.app_secret, str(app.agent_id), app.corp_id), strict=True):
        monkeypatch.setenv(name, value)
    with DingTalk.from_env() as ding:
        ding.message.send_work_notification(userid_list=["zhangsan"], msg=Text("hello"))
        ding.todo.list_todo_tasks(union_id="union-dingsandbox00000001-zhangsan", next_token="0")
        ding.role.list_roles()
        ding.callback.list_failed_callbacks()
    for operation in ("send_work_notification", "list_todo_tasks", "list_roles", "list_failed_callbacks"):
        before = sandbox.requests(operation).last
        program = copied(sandbox, "dingkit", operation)
        assert f"operations import {operation}" in program
        exec(compile(program, operation, "exec"), {})  # noqa: S102 - that is what it is for
        after = sandbox.requests(operation).last
        assert after.number != before.number
        assert (after.json, after.query, after.path) == (before.json, before.query, before.path)
    capsys.readouterr()
    fetch(sandbox, "/nowhere")
    with pytest.raises(SandboxError, match="no operation of the spec has this path"):
        copied(sandbox, "dingkit")


def test_an_upload_as_dingkit_says_which_file(sandbox: Sandbox, ding: DingTalk) -> None:
    ding.media.upload(PNG, filename="a.png")
    assert "'media': '<a.png>'" in copied(sandbox, "dingkit")


def test_a_request_is_sent_again_with_its_secrets(sandbox: Sandbox, ding: DingTalk, tmp_path: Path) -> None:
    ding.department.get_department(dept_id=2)
    number = sandbox.requests("get_department").last.number
    answer = sandbox.call("POST", "/again", number=number)
    assert (answer["status"], answer["answer"]["result"]["name"]) == (200, "产品技术部")
    assert len(sandbox.requests("get_department")) == 2
    sandbox.fail("get_department", how="reset", times=1)
    assert sandbox.call("POST", "/again", number=number) == {"status": 0, "answer": None}
    fetch(sandbox, "/nowhere")
    assert sandbox.call("POST", "/again", number=sandbox.requests().last.number)["answer"] == sandbox.requests().last.answer
    uploaded = ding.media.upload(PNG, filename="a.png")
    with pytest.raises(SandboxError, match="it had files, and they are not kept with the request"):
        sandbox.call("POST", "/again", number=sandbox.requests().last.number)
    ding.media.download(uploaded.media_id, tmp_path)
    assert sandbox.call("POST", "/again", number=sandbox.requests().last.number) == {"status": 200, "answer": f"{len(PNG)} bytes"}
    ding.contact.update_user(userid="zhangsan", remark="x" * 70_000)
    with pytest.raises(SandboxError, match="its body was too long to be kept"):
        sandbox.call("POST", "/again", number=sandbox.requests().last.number)


def said(push: Any) -> dict[str, Any]:
    """What a push says beside what changes each time."""
    return {name: value for name, value in push.json.items() if name not in {"EventTime", "BizId", "timeStamp", "eventId"}}


def test_what_was_pushed_happens_again(sandbox: Sandbox) -> None:
    sandbox.change_app(callback_url=f"{sandbox.url}/nowhere", callback_token="token", callback_aes_key="a" * 43)
    sandbox.push("user_add_org", UserId=["zhangsan"])
    first = sandbox.pushes("user_add_org", count=1).last
    with pytest.raises(SandboxError, match="that was a push: programs do not send it"):
        sandbox.call("GET", "/copy", number=first.number, form="curl")
    assert sandbox.call("POST", "/again", number=first.number) == {}
    again = sandbox.pushes("user_add_org", count=2).last
    assert said(again) == said(first) != {}
    sandbox.say("zhangsan", "hello")
    written = sandbox.pushes("robot_message", count=1).last
    sandbox.call("POST", "/again", number=written.number)
    assert sandbox.pushes("robot_message", count=2).last.json == written.json


async def test_a_press_is_not_pushed_again(sandbox: Sandbox) -> None:
    from dingkit.sandbox._journal import Entry

    number = sandbox._world.journal.next_number()
    sandbox._world.journal.add(Entry(number, 0.0, "push", "card", "WS", "/x", app_key=sandbox.app.app_key))
    with pytest.raises(SandboxError, match="press the card once more"):
        sandbox.call("POST", "/again", number=number)


# Files that are shown.


def test_files_are_shown_and_never_run(sandbox: Sandbox, ding: DingTalk) -> None:
    picture = ding.media.upload(PNG, filename="a.png").media_id
    status, headers, body = fetch(sandbox, f"/_sandbox/file?{urlencode({'media_id': picture})}")
    assert (status, headers["content-type"], body) == (200, "image/png", PNG)
    assert (headers["content-security-policy"], headers["x-content-type-options"]) == ("sandbox", "nosniff")
    page = ding.media.upload(b"<script>alert(1)</script>", filename="a.html", type="file").media_id
    status, headers, _ = fetch(sandbox, f"/_sandbox/file?{urlencode({'media_id': page})}")
    assert (headers["content-type"], headers["content-disposition"]) == ("application/octet-stream", "attachment; filename*=UTF-8''a.html")
    assert fetch(sandbox, "/_sandbox/file?media_id=none")[0] == 404
    # A program gets the same through the API, and a browser runs nothing of it there either.
    token = ding.access_token()
    headers = fetch(sandbox, f"/media/get?{urlencode({'access_token': token, 'media_id': page})}")[1]
    assert headers["content-security-policy"] == "sandbox"


def test_files_that_a_user_wrote(sandbox: Sandbox) -> None:
    said = sandbox.say("zhangsan", msgtype="picture", content={"data": base64.b64encode(PNG).decode(), "fileName": "b.png"}, group="研发群")
    assert "downloadCode" not in said.content["content"]
    assert fetch(sandbox, f"/_sandbox/file?message={said.id}")[2] == PNG
    assert fetch(sandbox, f"/_sandbox/file?message={said.id}&index=1")[0] == 404


# Approvals, to-dos, calendars.


def test_an_approval_is_decided(sandbox: Sandbox, ding: DingTalk) -> None:
    created = ding.workflow.create_approval(
        originator_user_id="zhangsan", process_code="PROC-1", dept_id=3, form_component_values=[{"name": "Reason", "value": "Holiday"}]
    )
    (approval,) = sandbox.approvals()
    assert (approval["id"], approval["status"], approval["pending"]) == (created.instance_id, "RUNNING", ["lisi"])
    with pytest.raises(SandboxError, match="the approval does not wait for 'boss'; it waits for lisi"):
        sandbox.decide(created.instance_id, "boss", corp_id=sandbox.app.corp_id)
    assert sandbox.decide(created.instance_id, "lisi", remark="have fun")["result"] == "agree"
    assert sandbox.approvals(corp_id=sandbox.app.corp_id)[0]["status"] == "COMPLETED"
    with pytest.raises(SandboxError, match="it waits for no user"):
        sandbox.decide(created.instance_id, "lisi", agree=False)
    with pytest.raises(SandboxError, match="there is no approval 'none'"):
        sandbox.decide("none", "lisi")


def test_todos_and_calendars(sandbox: Sandbox, ding: DingTalk) -> None:
    unionid = "union-dingsandbox00000001-zhangsan"
    ding.todo.create_todo_task(
        union_id=unionid,
        subject="Sign it",
        executor_ids=[unionid],
        detail_url={"appUrl": "http://127.0.0.1/x", "pcUrl": "http://127.0.0.1/x"},
    )
    (todo,) = sandbox.call("GET", "/todos")
    assert (todo["subject"], todo["executors"]) == ("Sign it", {unionid: False})
    ding.calendar.create_calendar_event(
        user_id=unionid,
        calendar_id="primary",
        summary="Standup",
        start={"dateTime": "2026-12-01T09:00:00+08:00", "timeZone": "Asia/Shanghai"},
        end={"dateTime": "2026-12-01T09:15:00+08:00", "timeZone": "Asia/Shanghai"},
    )
    (event,) = sandbox.call("GET", "/calendar")
    assert (event["summary"], event["start"]["timeZone"]) == ("Standup", "Asia/Shanghai")


# Signatures of pages.


def checked(sandbox: Sandbox, url: str, signature: str, **more: Any) -> dict[str, Any]:
    """What a window says of a signature."""
    given = {"corp_id": sandbox.app.corp_id, "url": url, "nonce": "n", "timestamp": 1414587457, "signature": signature} | more
    answer: dict[str, Any] = sandbox.call("POST", "/jsapi", **given)
    return answer


def test_why_a_signature_is_wrong(sandbox: Sandbox, ding: DingTalk) -> None:
    page = "http://127.0.0.1:8000/leave?name=%E5%BC%A0"
    assert checked(sandbox, page, "s")["reason"] == "no_ticket"
    ticket = ding.jsapi.create_jsapi_ticket().jsapi_ticket or ""

    def signed(url: str, ticket: str = ticket) -> str:
        return sign(ticket=ticket, nonce="n", timestamp=1414587457, url=url)

    good = checked(sandbox, f"{page}#top", signed(page), agent_id=sandbox.app.agent_id)
    assert good == {"valid": True, "app_key": sandbox.app.app_key, "reason": "", "detail": "", "code": "", "message": ""}
    wrong = checked(sandbox, page, signed(page), agent_id=1)
    assert (wrong["valid"], wrong["reason"], wrong["detail"], wrong["code"]) == (False, "other_agent", "1000001", "52019")
    for mistake in (
        "http://127.0.0.1:8000/leave",
        "http://localhost:8000/leave?name=%E5%BC%A0",
        "https://127.0.0.1:8000/leave?name=%E5%BC%A0",
    ):
        wrong = checked(sandbox, page, signed(mistake))
        assert (wrong["reason"], wrong["code"]) == ("other_address", "52013")
        assert wrong["detail"].partition("?")[0] == mistake.partition("?")[0]
    assert checked(sandbox, page, signed("http://127.0.0.1:8000/other"))["reason"] == "unknown"
    assert checked(sandbox, page, signed(page), corp_id="dingnone")["reason"] == "unknown_corp"
    sandbox.clock.advance(7201)
    assert checked(sandbox, page, signed(page))["reason"] == "expired_ticket"
    sandbox.reset({"corps": [{"corp_id": "ding1", "apps": [{"app_key": "a", "app_secret": "b"}]}, {"corp_id": "ding2"}]})
    with DingTalk("a", "b", url=sandbox.url) as other:
        ticket = other.jsapi.create_jsapi_ticket().jsapi_ticket or ""
    wrong = checked(sandbox, page, signed(page, ticket), corp_id="ding2")
    assert (wrong["reason"], wrong["detail"]) == ("other_corp", "ding1")


def test_trouble_is_seen(sandbox: Sandbox) -> None:
    sandbox.fail("get_department", code=90018, times=1)
    assert sandbox.state()["troubles"][0]["times"] == 1
    with DingTalk(sandbox.app.app_key, sandbox.app.app_secret, url=sandbox.url, max_retries=0) as ding, pytest.raises(RateLimitError):
        ding.department.get_department(dept_id=2)
