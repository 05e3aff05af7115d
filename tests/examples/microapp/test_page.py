"""The page itself: its signature, its button, its headers."""

from __future__ import annotations

import hashlib
import json
import re
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import httpx
import pytest

from dingkit import DingTalk
from tests.examples.microapp.pages import browser_of, form, hidden

if TYPE_CHECKING:
    from tests.examples.microapp.meddler import Meddler
    from tests.examples.microapp.playground import Playground

SEND = "/topapi/message/corpconversation/asyncsend_v2"


def test_the_page_is_signed(employee: httpx.Client, ground: Playground) -> None:
    answer = employee.get("/api/jsapi-config", params={"url": f"{ground.app_url}/?a=%E4%BD%A0#top"})
    assert answer.status_code == 200
    config, app = answer.json(), ground.sandbox.app
    with DingTalk(app.app_key, app.app_secret, url=ground.sandbox.url) as ding:
        ticket = ding.jsapi_ticket()
    plain = f"jsapi_ticket={ticket}&noncestr={config['nonceStr']}&timestamp={config['timeStamp']}&url={ground.app_url}/?a=你"
    assert config["signature"] == hashlib.sha1(plain.encode(), usedforsecurity=False).hexdigest()
    assert (config["corpId"], config["agentId"]) == (app.corp_id, str(app.agent_id))
    assert ticket not in answer.text


@pytest.mark.parametrize(
    "url",
    [
        "",
        "/",
        "https://evil.example/",
        "{app}@evil.example/",
        "{app}.evil.example/",
        "{app}/../x",
        "javascript:alert(1)",
        "http://[",
        "\x00",
    ],
)
def test_other_pages_are_not_signed(employee: httpx.Client, ground: Playground, url: str) -> None:
    answer = employee.get("/api/jsapi-config", params={"url": url.format(app=ground.app_url)})
    assert answer.status_code == 400
    assert "signature" not in answer.json()


def test_pages_are_signed_for_those_who_are_signed_in(visitor: httpx.Client, ground: Playground) -> None:
    answer = visitor.get("/api/jsapi-config", params={"url": f"{ground.app_url}/"})
    assert answer.status_code == 401
    assert answer.json() == {"error": "You are not signed in."}


def test_the_button_sends_a_notification(employee: httpx.Client, ground: Playground, meddler: Meddler) -> None:
    fields = form(employee)
    answer = employee.post("/api/notifications", data=fields)
    assert answer.status_code == 200
    (call,) = meddler.calls_of(SEND)
    sent = call.json()
    assert sent["userid_list"] == "zhangsan"
    assert sent["agent_id"] == ground.sandbox.app.agent_id
    card = (json.loads(sent["msg"]) if isinstance(sent["msg"], str) else sent["msg"])["action_card"]
    assert card["single_url"] == f"{ground.app_url}/?from=notification"
    message = ground.sandbox.inbox("zhangsan").wait_for(kind="work_notification")
    assert message.to == ["zhangsan"]
    assert "Hello, 张三" in message.text
    assert message.buttons == ["Open the page"]
    assert str(ground.sandbox.requests("send_work_notification").last.answer["task_id"]) == answer.json()["task_id"]
    assert "Welcome back" in employee.get("/?from=notification").text
    again = employee.post("/api/notifications", data={**fields, "key": answer.json()["key"]})
    assert again.status_code == 200
    assert len(meddler.calls_of(SEND)) == 2


def test_a_double_click_sends_once(employee: httpx.Client, meddler: Meddler) -> None:
    fields = form(employee)
    meddler.may_go.clear()

    def click() -> httpx.Response:
        return httpx.post(f"{employee.base_url}/api/notifications", data=fields, cookies=employee.cookies, trust_env=False, timeout=30)

    with ThreadPoolExecutor(3) as pool:
        clicks = [pool.submit(click) for _ in range(3)]
        assert meddler.arrived.wait(20)
        meddler.may_go.set()
        answers = [each.result() for each in clicks]
    answers.append(click())  # and one more, much later
    assert [answer.status_code for answer in answers] == [200] * 4
    assert len({answer.json()["task_id"] for answer in answers}) == 1
    assert len(meddler.calls_of(SEND)) == 1


@pytest.mark.parametrize("change", [{"csrf": ""}, {"csrf": "guessed"}])
def test_another_site_sends_nothing(employee: httpx.Client, meddler: Meddler, change: dict[str, str]) -> None:
    answer = employee.post("/api/notifications", data=form(employee) | change)
    assert answer.status_code == 403
    assert "Reload the page" in answer.json()["error"]
    assert meddler.calls_of(SEND) == []


def test_the_token_of_another_user_is_not_valid(employee: httpx.Client, ground: Playground, meddler: Meddler) -> None:
    with browser_of("lisi", ground.app_url) as other:
        csrf = hidden(other.get("/", follow_redirects=True).text, "csrf")
    assert employee.post("/api/notifications", data=form(employee) | {"csrf": csrf}).status_code == 403
    assert meddler.calls_of(SEND) == []


def test_keys_are_made_here_and_forgotten_in_time(employee: httpx.Client, meddler: Meddler) -> None:
    fields = form(employee)
    assert employee.post("/api/notifications", data=fields | {"key": "made-up"}).status_code == 409
    for _ in range(50):
        employee.get("/")
    answer = employee.post("/api/notifications", data=fields)
    assert answer.status_code == 409
    assert "too old" in answer.json()["error"]
    assert meddler.calls_of(SEND) == []


def test_only_signed_in_users_send(visitor: httpx.Client, meddler: Meddler) -> None:
    assert visitor.post("/api/notifications", data={"csrf": "", "key": ""}).status_code == 401
    assert meddler.calls_of(SEND) == []


def test_a_refusal_is_reported_with_its_hint_and_can_be_tried_again(employee: httpx.Client, ground: Playground, meddler: Meddler) -> None:
    fields = form(employee)
    ground.sandbox.fail("send_work_notification", code=33012)
    refused = employee.post("/api/notifications", data=fields)
    assert refused.status_code == 502
    assert "33012: " in refused.json()["error"]
    assert len(refused.json()["error"]) > len("DingTalk did not accept the request. 33012: ")
    meddler.reset()
    ground.sandbox.mend()
    assert employee.post("/api/notifications", data=fields).json()["error"] == refused.json()["error"]
    assert meddler.calls == []  # the same click
    assert employee.post("/api/notifications", data=fields | {"key": refused.json()["key"]}).status_code == 200


@pytest.mark.parametrize(
    ("error", "status", "text"),
    [(httpx.ConnectError, 502, "Nothing was done."), (httpx.ReadTimeout, 504, "It may have been done all the same.")],
)
def test_whether_something_was_sent_is_reported(
    employee: httpx.Client, meddler: Meddler, error: type[httpx.TransportError], status: int, text: str
) -> None:
    fields = form(employee)
    meddler.break_off(SEND, error)
    answer = employee.post("/api/notifications", data=fields)
    assert answer.status_code == status
    assert text in answer.json()["error"]


@pytest.mark.parametrize(
    "path", ["/", "/signed-out", "/no-such-page", "/api/jsapi-config", "/login/done", "/static/app.js", "/static/none"]
)
@pytest.mark.parametrize("who", ["visitor", "employee"])
def test_headers_of_every_answer(request: pytest.FixtureRequest, who: str, path: str, ground: Playground) -> None:
    headers = request.getfixturevalue(who).get(path).headers
    policy = dict(part.split(" ", 1) for part in headers["content-security-policy"].split("; "))
    assert policy == {
        "default-src": "'none'",
        "script-src": f"'self' {ground.script_url}",
        "style-src": "'self'",
        "img-src": "'self'",
        "connect-src": "'self'",
        "form-action": "'self'",
        "base-uri": "'none'",
        "frame-ancestors": "'none'",
    }
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["x-frame-options"] == "DENY"
    assert headers["referrer-policy"] == "same-origin"
    assert headers["cache-control"] == ("no-cache" if path.startswith("/static/") else "no-store")
    assert "server" not in headers


def test_pages_have_no_code_in_them(employee: httpx.Client) -> None:
    for path in ("/", "/signed-out", "/no-such-page"):
        page = employee.get(path).text
        assert "<style" not in page
        assert " style=" not in page
        assert re.search(r"<[^>]* on[a-z]+=", page) is None
        assert page.count("<script") == page.count('<script src="/static/')


def test_a_page_that_is_not_there(employee: httpx.Client) -> None:
    answer = employee.get("/no-such-page")
    assert answer.status_code == 404
    assert "Begin again" in answer.text
    assert employee.get("/api/none").json() == {"error": "The address may be mistyped, or the page was moved."}
    for path in ("/docs", "/redoc", "/openapi.json"):
        assert employee.get(path).status_code == 404
