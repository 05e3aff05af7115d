"""What tests do with a sandbox: look, act, let things go wrong, move the clock, begin anew."""

from __future__ import annotations

import http.client
import json
import threading
import time
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest

from dingkit import DingTalk
from dingkit.errors import (
    AuthenticationError,
    ConfigurationError,
    ConnectionLostError,
    DingTalkError,
    RateLimitError,
    ServerError,
)
from dingkit.sandbox import NothingCameError, Sandbox, SandboxClient, SandboxError

if TYPE_CHECKING:
    from pathlib import Path


def other_client(sandbox: Sandbox, **options: Any) -> DingTalk:
    """A client that tries nothing twice."""
    return DingTalk(sandbox.app.app_key, sandbox.app.app_secret, url=sandbox.url, max_retries=0, **options)


def test_requests_are_kept_without_secrets(sandbox: Sandbox, ding: DingTalk) -> None:
    ding.department.get_department(dept_id=2)
    token, call = sandbox.requests()
    assert (token.operation, token.status) == ("create_access_token", 200)
    assert token.json == {"appKey": sandbox.app.app_key, "appSecret": "***"}
    assert token.answer == {"accessToken": "***", "expireIn": 7200}
    assert (call.json, call.query) == ({"dept_id": 2}, {"access_token": "***"})
    assert call.answer["result"]["name"] == "产品技术部"
    assert (call.problems, call.notes) == ([], [])
    assert sandbox.app.app_secret not in repr(sandbox.requests()) + repr(sandbox.app) + repr(token)


def test_requests_can_be_waited_for(sandbox: Sandbox, ding: DingTalk) -> None:
    later = threading.Timer(0.1, ding.department.get_department, kwargs={"dept_id": 2})
    later.start()
    assert sandbox.requests("get_department", count=1).last.json == {"dept_id": 2}
    later.join()
    assert sandbox.requests("get_department")[:1][0].operation == "get_department"
    with pytest.raises(NothingCameError, match=r"1 of 2 requests came for get_department within 0.1 s"):
        sandbox.requests("get_department", count=2, timeout=0.1)
    with pytest.raises(NothingCameError, match=r"0 of 1 pushes were made of user_add_org within 0.1 s"):
        sandbox.pushes("user_add_org", count=1, timeout=0.1)
    with pytest.raises(NothingCameError, match="no request came for send_work_notification"):
        _ = sandbox.requests("send_work_notification").last
    sandbox.reset()
    with pytest.raises(NothingCameError, match="no request came"):
        _ = sandbox.requests().last
    assert len(sandbox.pushes()) == 0


def test_what_somebody_says_is_a_message(sandbox: Sandbox) -> None:
    said = sandbox.say("zhangsan", "good morning", group="研发群")
    assert (said.kind, said.text, said.msgtype) == ("person", "good morning", "text")
    group = sandbox.group("研发群")
    assert group.wait_for(text="morning").id == said.id
    assert group.last.id == said.id
    assert len(group) == 1
    assert "good morning" in repr(group.messages())
    with pytest.raises(NothingCameError, match=r"no message with text='evening', kind='robot' came within 0.1 s; there are"):
        group.wait_for(text="evening", kind="robot", timeout=0.1)
    with pytest.raises(NothingCameError, match="no message with anything came"):
        sandbox.inbox("boss").wait_for(timeout=0.1)
    with pytest.raises(NothingCameError, match="no message came"):
        _ = sandbox.inbox("boss", corp_id=sandbox.app.corp_id).last


def test_messages_can_be_waited_for(sandbox: Sandbox) -> None:
    later = threading.Timer(0.1, sandbox.say, args=("zhangsan", "late"), kwargs={"group": "研发群"})
    later.start()
    assert sandbox.group("研发群").wait_for(text="late").text == "late"
    later.join()


def test_messages_are_read(sandbox: Sandbox) -> None:
    said = sandbox.say("zhangsan", "read this", group="研发群")
    said.mark_read(by="lisi")
    assert sandbox.group("研发群").last.read_by == ["lisi"]


@pytest.mark.parametrize(
    ("method", "path", "fields", "said"),
    [
        pytest.param("POST", "/say", {"user": "nobody"}, "nobody in .* has the userid 'nobody'; there are zhangsan", id="person"),
        pytest.param("POST", "/say", {"user": "zhangsan", "robot": "no"}, "no app has a robot 'no'", id="robot"),
        pytest.param("POST", "/say", {"user": "zhangsan", "group": "no"}, "there is no group 'no'; there are 研发群", id="group"),
        pytest.param("POST", "/say", {"user": "zhangsan", "quote": "no"}, "there is no message 'no'", id="quote"),
        pytest.param("POST", "/say", {}, 'body: "user" is a required property', id="missing"),
        pytest.param("POST", "/say", {"user": 1}, 'user: 1 is not of type "string"', id="type"),
        pytest.param("POST", "/say", {"user": "zhangsan", "txt": "x"}, "'txt' was unexpected", id="unknown field"),
        pytest.param("POST", "/say", {"user": "zhangsan", "corp_id": "no"}, "there is no corp 'no'", id="corp"),
        pytest.param("POST", "/press", {"user": "zhangsan", "message": "no", "button": "x"}, "there is no message 'no'", id="press"),
        pytest.param("POST", "/push", {"event": "no"}, "the spec has no event 'no'", id="event"),
        pytest.param("POST", "/fail", {"operation": "no", "code": 88}, "'no' is neither an operation nor a domain", id="operation"),
        pytest.param("POST", "/fail", {"operation": "get_user"}, "say what goes wrong", id="nothing"),
        pytest.param("POST", "/fail", {"how": "error"}, "say what goes wrong", id="error without a code"),
        pytest.param("DELETE", "/fail", {"id": 7}, "there is no trouble 7", id="trouble"),
        pytest.param("POST", "/app", {"app_key": "no"}, "there is no app 'no'; there are dingsandboxapp", id="app"),
        pytest.param("POST", "/restore", {"name": "no"}, "there is no snapshot 'no'", id="snapshot"),
        pytest.param("GET", "/requests", {"operation": "no"}, "the spec has no operation 'no'", id="requests"),
        pytest.param("GET", "/messages", {"user": "no"}, "has the userid 'no'", id="messages"),
        pytest.param("GET", "/nothing", {}, "there is no GET /_sandbox/nothing; see /_sandbox/openapi.json", id="path"),
        pytest.param("GET", "/say", {}, "there is no GET /_sandbox/say; POST /_sandbox/say", id="method"),
    ],
)
def test_what_cannot_be_done_is_told(sandbox: Sandbox, method: str, path: str, fields: dict[str, Any], said: str) -> None:
    with pytest.raises(SandboxError, match=said):
        sandbox.call(method, path, **fields)


def test_a_group_that_nobody_made_is_told(sandbox: Sandbox) -> None:
    with pytest.raises(SandboxError, match="there is no group 'no'"):
        sandbox.group("no", corp_id=sandbox.app.corp_id)


def test_a_sandbox_that_does_not_run_is_told() -> None:
    with pytest.raises(SandboxError, match=r"no sandbox answers at http://127.0.0.1:1: "):
        SandboxClient("http://127.0.0.1:1/").reset()


def test_a_sandbox_that_was_not_started_is_told() -> None:
    with pytest.raises(SandboxError, match="this sandbox does not run: start it"):
        Sandbox().reset()


def test_a_server_that_is_no_sandbox_is_told(sandbox: Sandbox) -> None:
    with pytest.raises(SandboxError, match="the sandbox answered HTTP 404: "):
        SandboxClient(f"{sandbox.url}/v1.0").state()


def raw(sandbox: Sandbox, method: str, path: str, body: bytes = b"", **headers: str) -> tuple[int, str]:
    """Send a request as a page or a curl would."""
    address = urlsplit(sandbox.url)
    connection = http.client.HTTPConnection(address.hostname or "", address.port, timeout=30)
    try:
        connection.request(method, path, body, {name.replace("_", "-"): value for name, value in headers.items()})
        answer = connection.getresponse()
        return answer.status, json.loads(answer.read()).get("error", "")
    finally:
        connection.close()


def test_pages_of_other_sites_cannot_act(sandbox: Sandbox) -> None:
    address = urlsplit(sandbox.url).netloc
    json_type = {"Content_Type": "application/json"}
    assert raw(sandbox, "POST", "/_sandbox/reset", b"{}", **json_type) == (200, "")
    assert raw(sandbox, "POST", "/_sandbox/reset", b"{}", Origin=f"http://{address}", **json_type) == (200, "")
    status, said = raw(sandbox, "POST", "/_sandbox/reset", b"{}", Origin="http://evil.example", **json_type)
    assert (status, said) == (403, "a page of http://evil.example may not control this sandbox")
    status, said = raw(sandbox, "GET", "/_sandbox/state", Host="evil.example:80")
    assert (status, said) == (403, "this sandbox is not called 'evil.example'")
    for content_type in ("text/plain", "application/x-www-form-urlencoded"):
        status, said = raw(sandbox, "POST", "/_sandbox/clock", b'{"advance": 1}', Content_Type=content_type)
        assert (status, said) == (415, "the body must be JSON, with Content-Type: application/json")
    assert raw(sandbox, "POST", "/_sandbox/clock", b"[1]", **json_type) == (400, "the body must be a JSON object")
    assert raw(sandbox, "POST", "/_sandbox/clock", b"{", **json_type)[0] == 400


def test_the_control_api_describes_itself(sandbox: Sandbox) -> None:
    document = sandbox.call("GET", "/openapi.json")
    assert document["openapi"] == "3.1.0"
    assert document["paths"]["/_sandbox/say"]["post"]["requestBody"]["content"]["application/json"]["schema"]["required"] == ["user"]
    wait = next(one for one in document["paths"]["/_sandbox/messages"]["get"]["parameters"] if one["name"] == "wait")
    assert wait["schema"] == {"type": "number", "minimum": 0, "maximum": 60.0}
    identifiers = [operation["operationId"] for path in document["paths"].values() for operation in path.values()]
    assert len(identifiers) == len(set(identifiers))


def test_errors_on_demand(sandbox: Sandbox) -> None:
    with other_client(sandbox) as ding:
        ding.department.get_department(dept_id=2)
        sandbox.fail("get_department", code=90018, times=2)
        for _ in range(2):
            with pytest.raises(RateLimitError):
                ding.department.get_department(dept_id=2)
        assert ding.department.get_department(dept_id=2).result is not None
        sandbox.fail("department", code=-1)
        with pytest.raises(ServerError):
            ding.department.list_sub_departments()
        sandbox.mend()
        number = sandbox.fail("search_departments", code="systemError", status=503)
        with pytest.raises(DingTalkError) as caught:
            ding.department.search_departments(query_word="x", offset=0, size=1)
        assert getattr(caught.value, "status", None) == 503
        sandbox.mend(number)
        assert ding.department.search_departments(query_word="研发", offset=0, size=1).total_count == 1
        assert sandbox.requests("get_department")[1].notes == ["requested trouble 1: error"]


def test_other_trouble_on_demand(sandbox: Sandbox) -> None:
    with other_client(sandbox) as ding:
        ding.department.get_department(dept_id=2)
        sandbox.fail(how="reset", times=1)
        with pytest.raises(ConnectionLostError):
            ding.department.get_department(dept_id=2)
        sandbox.fail(how="html", times=1)
        with pytest.raises(DingTalkError):
            ding.department.get_department(dept_id=2)
        sandbox.fail(how="expired", times=2)
        with pytest.raises(AuthenticationError):
            ding.department.get_department(dept_id=2)
        sandbox.fail(delay=0.2, times=1)
        started = time.monotonic()
        assert ding.department.get_department(dept_id=2).result is not None
        assert time.monotonic() - started >= 0.2
        sandbox.fail("get_department", code=88, seconds=60)
        with pytest.raises(DingTalkError):
            ding.department.get_department(dept_id=2)
        sandbox.clock.advance(60)
        assert ding.department.get_department(dept_id=2).result is not None
        sandbox.fail(code=-1, share=50)
        failed = 0
        for _ in range(40):
            try:
                ding.department.get_department(dept_id=2)
            except ServerError:
                failed += 1
        assert 0 < failed < 40


def test_it_begins_anew(sandbox: Sandbox, ding: DingTalk) -> None:
    created = ding.department.create_department(name="new", parent_id=1).result
    assert created is not None
    sandbox.snapshot("with a department")
    sandbox.snapshot("with a department")
    sandbox.clock.advance(100)
    sandbox.fail(code=-1)
    sandbox.reset()
    assert abs(sandbox.clock.now() - time.time()) < 50
    assert sandbox.state()["troubles"] == []
    assert ding.department.search_departments(query_word="new", offset=0, size=1).total_count == 0
    sandbox.restore("with a department")
    assert ding.department.search_departments(query_word="new", offset=0, size=1).total_count == 1
    sandbox.reset({"corps": [{"corp_id": "ding9", "apps": [{"app_key": "k", "app_secret": "s"}]}]})
    assert [app.app_key for app in sandbox.apps] == ["k"]
    sandbox.reset({"corps": []})
    with pytest.raises(SandboxError, match="this sandbox has no app"):
        _ = sandbox.app
    with pytest.raises(SandboxError, match="there is no app ''; there are none"):
        sandbox.revoke_tokens()


def test_data_stay_in_their_file(tmp_path: Path) -> None:
    file = tmp_path / "sandbox.db"
    with Sandbox(data=file) as sandbox, other_client(sandbox) as ding:
        ding.department.create_department(name="kept", parent_id=1)
    with Sandbox(data=file) as sandbox, other_client(sandbox) as ding:
        assert ding.department.search_departments(query_word="kept", offset=0, size=1).total_count == 1


def test_what_it_cannot_begin_with_is_told(tmp_path: Path, sandbox: Sandbox) -> None:
    text = tmp_path / "text.db"
    text.write_text("no database, but long enough to look like one" * 100, encoding="utf-8")
    with pytest.raises(ConfigurationError, match="cannot be used as the data of a sandbox"):
        Sandbox(data=text).start()
    import sqlite3

    other = tmp_path / "other.db"
    with sqlite3.connect(other) as database:
        database.execute("CREATE TABLE mine (x)")
    database.close()
    with pytest.raises(ConfigurationError, match="is not of this version of the sandbox"):
        Sandbox(data=other).start()
    port = urlsplit(sandbox.url).port or 0
    with pytest.raises(ConfigurationError, match=f"cannot listen on 127.0.0.1:{port}: the port is already in use; another --port"):
        Sandbox(port=port).start()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("corps: [{name: x}]", r'corps\[0\]: "corp_id" is a required property', id="missing"),
        pytest.param("corps: [{corp_id: d, users: [{userid: z, age: 3}]}]", r"corps\[0\].users\[0\]: .*'age' was unexpected", id="unknown"),
        pytest.param("corps: [", "is not YAML", id="no yaml"),
        pytest.param("", 'body: null is not of type "object"', id="empty"),
    ],
)
def test_seeds_that_are_wrong(tmp_path: Path, text: str, said: str) -> None:
    file = tmp_path / "seed.yaml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigurationError, match=said):
        Sandbox(seed=file)


def test_a_seed_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="cannot be read: No such file"):
        Sandbox(seed=tmp_path / "none.yaml")


def test_a_seed_of_ones_own(tmp_path: Path) -> None:
    file = tmp_path / "seed.yaml"
    file.write_text(
        """
        corps:
          - corp_id: ding9
            name: Nine
            apps: [{name: Nine, app_key: nine, app_secret: secret-of-nine, agent_id: 9}]
            departments: [{dept_id: 5, name: five, parent_id: 1}]
            users: [{userid: anna, name: Anna, departments: [5]}]
            roles: [{name: r, users: [anna]}, {name: s}]
            groups: [{name: g, owner: anna}]
            webhook_robots: [{access_token: t}]
        """,
        encoding="utf-8",
    )
    with Sandbox(seed=file) as sandbox, other_client(sandbox) as ding:
        assert ding.department.get_department(dept_id=5).result is not None
        assert [person["userid"] for person in sandbox.call("GET", "/people")] == ["anna"]
        assert sandbox.app.settings["kind"] == "internal"
        with pytest.raises(SandboxError, match="no app of this corp has a robot"):
            sandbox.say("anna", "hello")


def test_codes_for_logins(sandbox: Sandbox) -> None:
    assert sandbox.login_free_code("zhangsan") != sandbox.login_free_code("zhangsan", app_key=sandbox.app.app_key)


def test_stopping_twice_is_no_fault() -> None:
    sandbox = Sandbox().start()
    sandbox.stop()
    sandbox.stop()
