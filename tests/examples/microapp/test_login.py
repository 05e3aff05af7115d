"""The login of the micro-application: the way in, and every way in which it must not go on."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from examples.microapp.app import create_app
from examples.microapp.sessions import LIFETIME_SECONDS, Person, Sessions
from tests.examples.microapp.pages import at_dingtalk, browser_of, heading, hidden

if TYPE_CHECKING:
    from tests.examples.microapp.meddler import Meddler
    from tests.examples.microapp.playground import Playground

TOKEN, PERSON, EMPLOYEE = "/v1.0/oauth2/userAccessToken", "/v1.0/contact/users/me", "/topapi/user/getbyunionid"


def begin(client: httpx.Client, path: str = "/") -> str:
    """Go to a page; gives the address of the login."""
    answer = client.get(path)
    assert answer.status_code == 302
    return answer.headers["location"]


def granted(client: httpx.Client, path: str = "/") -> str:
    """Log in at DingTalk; gives the address that it sends the browser back to."""
    answer = httpx.get(at_dingtalk(begin(client, path), "zhangsan"), trust_env=False, timeout=60)
    assert answer.status_code == 302
    return answer.headers["location"]


def assert_refused(client: httpx.Client, answer: httpx.Response, status: int) -> None:
    """A page for people, with a way to begin again, and nobody signed in."""
    assert answer.status_code == status
    assert '<a class="primary" href="/">Begin again</a>' in answer.text
    assert answer.headers["content-type"].startswith("text/html")
    assert "location" not in answer.headers
    assert client.get("/api/jsapi-config").status_code == 401


def test_the_way_in(visitor: httpx.Client, ground: Playground, meddler: Meddler) -> None:
    hops = visitor.get("/?from=notification", follow_redirects=True)
    assert [urlsplit(str(answer.url)).path for answer in [*hops.history, hops]] == ["/", "/oauth2/auth", "/login/done", "/"]
    assert [answer.status_code for answer in [*hops.history, hops]] == [302, 302, 302, 200]
    assert hops.url.query == b"from=notification"
    assert heading(hops.text) == "Hello, 张三"
    asked = ground.sandbox.requests("authorize_login").last.query
    assert asked["client_id"] == ground.sandbox.app.app_key
    assert asked["redirect_uri"] == f"{ground.app_url}/login/done"
    (exchange,) = meddler.calls_of(TOKEN)
    assert exchange.json()["code"] == parse_qs(urlsplit(str(hops.history[2].url)).query)["authCode"][0]
    assert [call.json() for call in meddler.calls_of(EMPLOYEE)] == [{"unionid": unionid_of(ground)}]


def unionid_of(ground: Playground, userid: str = "zhangsan") -> str:
    """The unionid that the sandbox has given somebody."""
    return next(str(one["unionid"]) for one in ground.sandbox.call("GET", "/people") if one["userid"] == userid)


def test_who_is_there_is_chosen(ground: Playground) -> None:
    """On the page of DingTalk, in a browser that it does not know."""
    with httpx.Client(base_url=ground.app_url, trust_env=False, timeout=60, follow_redirects=True) as browser:

        def choose(who: str) -> httpx.Response:
            page = browser.get("/?from=notification")
            assert page.status_code == 200
            links = {name: unescape(link) for link, name in re.findall(r'<a href="([^"]+)">([^<]+)</a>', page.text)}
            return browser.get(page.url.join(links[who]))

        assert_refused(browser, choose("拒绝 · Refuse"), 403)
        arrived = choose("李四")
    assert heading(arrived.text) == "Hello, 李四"
    assert arrived.url == f"{ground.app_url}/?from=notification"


def test_after_the_login_the_browser_has_another_session(visitor: httpx.Client) -> None:
    begin(visitor)
    visitor.cookies.set("microapp_session", "planted-by-somebody", domain="127.0.0.1", path="/")
    visitor.get("/", follow_redirects=True)
    first = visitor.cookies["microapp_session"]
    assert first != "planted-by-somebody"
    assert "microapp_login" not in visitor.cookies
    with httpx.Client(
        base_url=visitor.base_url, trust_env=False, timeout=60, cookies={"microapp_session": "planted-by-somebody"}
    ) as attacker:
        assert attacker.get("/").status_code == 302


def test_whoever_logs_in_again_leaves_the_old_session(employee: httpx.Client) -> None:
    old = employee.cookies["microapp_session"]
    with httpx.Client(base_url=employee.base_url, trust_env=False, timeout=60) as other:
        come_back = granted(other)
        other.cookies.set("microapp_session", old)
        assert other.get(come_back).status_code == 302
    assert employee.get("/api/jsapi-config").status_code == 401


def test_two_tabs_can_log_in_at_once(visitor: httpx.Client) -> None:
    first, second = granted(visitor, "/?tab=1"), granted(visitor, "/?tab=2")
    login = visitor.cookies["microapp_login"]
    assert visitor.get(second).headers["location"] == "/?tab=2"
    visitor.cookies.set("microapp_login", login, domain="127.0.0.1", path="/")
    assert visitor.get(first).headers["location"] == "/?tab=1"


def test_a_tab_that_comes_back_last_is_signed_in_already(visitor: httpx.Client, meddler: Meddler) -> None:
    """A browser that opens its tabs of yesterday: the login of one ends the login of the other."""
    first, second = granted(visitor, "/?tab=1"), granted(visitor, "/?tab=2")
    assert visitor.get(first).headers["location"] == "/?tab=1"
    session = visitor.cookies["microapp_session"]
    for late in (second, first):  # and whoever goes back
        answer = visitor.get(late)
        assert (answer.status_code, answer.headers["location"]) == (302, "/")
    assert visitor.cookies["microapp_session"] == session
    assert len(meddler.calls_of(TOKEN)) == 1


@pytest.mark.parametrize("query", ["state=forged&authCode=c", "state=forged&error=access_denied"])
@pytest.mark.parametrize("login", ["", "begun"])
def test_a_forged_redirect_changes_nothing_for_those_who_are_signed_in(
    employee: httpx.Client, meddler: Meddler, query: str, login: str
) -> None:
    meddler.reset()
    session = employee.cookies["microapp_session"]
    employee.cookies.set("microapp_login", login, domain="127.0.0.1", path="/")
    answer = employee.get(f"/login/done?{query}")
    assert answer.status_code == (400 if login else 302)
    assert answer.headers.get("location", "/") == "/"
    assert employee.cookies["microapp_session"] == session
    assert heading(employee.get("/").text) == "Hello, 张三"
    assert meddler.calls_of(TOKEN) == []


@pytest.mark.parametrize("path", ["/?next=https://evil.example", "/?to=//evil.example"])
def test_what_was_wanted_comes_back_as_it_was(visitor: httpx.Client, path: str) -> None:
    assert visitor.get(granted(visitor, path)).headers["location"] == path


@pytest.mark.parametrize("path", ["/?a=\\", f"/?a={'x' * 2000}"])
def test_what_cannot_be_kept_ends_on_the_first_page(visitor: httpx.Client, path: str) -> None:
    begun = begin_raw(visitor, path)
    come_back = httpx.get(at_dingtalk(begun, "zhangsan"), trust_env=False, timeout=60).headers["location"]
    assert visitor.get(come_back).headers["location"] == "/"


def begin_raw(client: httpx.Client, path: str) -> str:
    """Ask for a path byte by byte, as a browser would not write it."""
    url = httpx.URL(client.base_url, raw_path=path.encode())
    return client.get(url).headers["location"]


@pytest.mark.parametrize("path", ["//evil.example", "/\\evil.example", "/https://evil.example", "/signed-out/"])
def test_no_path_leads_to_another_site(visitor: httpx.Client, path: str) -> None:
    answer = visitor.get(httpx.URL(visitor.base_url, raw_path=path.encode()), headers={"host": "evil.example"})
    assert answer.status_code == 404
    assert "location" not in answer.headers


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda query: query.replace("state=", "stat="), id="no state"),
        pytest.param(lambda query: query.replace("state=", "state=a"), id="another state"),
        pytest.param(lambda query: query + "&state=x", id="two states"),
        pytest.param(lambda query: query.replace("authCode=", "other=").replace("code=", "another="), id="no code"),
        pytest.param(lambda query: query + "&code=another", id="two codes"),
        pytest.param(lambda query: query + "&x=" + "y" * 9000, id="too long"),
        pytest.param(lambda query: "", id="nothing at all"),
    ],
)
def test_a_redirect_that_is_not_dingtalks(visitor: httpx.Client, meddler: Meddler, change: object) -> None:
    assert callable(change)
    path, _, query = granted(visitor).partition("?")
    assert_refused(visitor, visitor.get(f"{path}?{change(query)}"), 400)
    assert meddler.calls_of(TOKEN) == []


def test_a_redirect_that_was_used_before(visitor: httpx.Client, meddler: Meddler) -> None:
    come_back = granted(visitor)
    login = visitor.cookies["microapp_login"]
    assert visitor.get(come_back).status_code == 302
    visitor.cookies.clear()
    visitor.cookies.set("microapp_login", login)
    answer = visitor.get(come_back)
    assert_refused(visitor, answer, 400)
    assert "completed before" in answer.text
    assert len(meddler.calls_of(TOKEN)) == 1


def test_a_redirect_in_another_browser(visitor: httpx.Client, ground: Playground) -> None:
    come_back = granted(visitor)
    with httpx.Client(base_url=ground.app_url, trust_env=False, timeout=60) as other:
        assert_refused(other, other.get(come_back), 400)
        begin(other)
        assert_refused(other, other.get(come_back), 400)


def test_somebody_who_refuses(visitor: httpx.Client) -> None:
    with browser_of("", visitor.base_url) as browser:
        answer = browser.get("/", follow_redirects=True)
        assert_refused(browser, answer, 403)
    assert "refused" in answer.text
    assert heading(visitor.get("/", follow_redirects=True).text) == "Hello, 张三"


def test_what_the_redirect_says_is_text(visitor: httpx.Client) -> None:
    state = parse_qs(urlsplit(begin(visitor)).query)["state"][0]
    answer = visitor.get("/login/done", params={"error": "<script>alert(1)</script>", "state": state})
    assert_refused(visitor, answer, 403)
    assert "<script>alert" not in answer.text


@pytest.mark.parametrize(
    ("operation", "code", "status", "text"),
    [
        ("create_user_access_token", "invalidCode", 400, "did not accept it"),
        ("get_contact_user", "Forbidden.AccessDenied.AccessTokenPermissionDenied", 403, "may not ask"),
        ("get_user_by_unionid", 60121, 403, "for employees"),
        ("get_user_by_unionid", -1, 502, "DingTalk said no"),
    ],
)
def test_what_dingtalk_refuses(visitor: httpx.Client, ground: Playground, operation: str, code: str | int, status: int, text: str) -> None:
    ground.sandbox.fail(operation, code=code)
    answer = visitor.get("/", follow_redirects=True)
    assert_refused(visitor, answer, status)
    assert text in answer.text


def test_a_code_that_dingtalk_did_not_give_out(visitor: httpx.Client) -> None:
    state = parse_qs(urlsplit(begin(visitor)).query)["state"][0]
    answer = visitor.get("/login/done", params={"authCode": "made-up", "state": state})
    assert_refused(visitor, answer, 400)
    assert "did not accept it" in answer.text


@pytest.mark.parametrize(
    ("content", "text"),
    [({"errcode": 0}, "The answer cannot be read."), ({"errcode": 987654, "errmsg": "secret details"}, "987654")],
)
def test_what_nobody_expects(visitor: httpx.Client, meddler: Meddler, content: dict[str, Any], text: str) -> None:
    meddler.say(EMPLOYEE, content)
    answer = visitor.get("/", follow_redirects=True)
    assert_refused(visitor, answer, 502)
    assert text in answer.text
    assert "secret details" not in answer.text


@pytest.mark.parametrize("content", [{"accessToken": 5}, {"accessToken": None}, {"accessToken": "a\nb"}])
def test_a_token_that_is_none(visitor: httpx.Client, meddler: Meddler, content: dict[str, Any]) -> None:
    meddler.say(TOKEN, content)
    assert_refused(visitor, visitor.get("/", follow_redirects=True), 502)


@pytest.mark.parametrize("result", ["text", [], 5])
def test_what_breaks_the_application_is_told_in_order(
    visitor: httpx.Client, meddler: Meddler, result: object, caplog: pytest.LogCaptureFixture
) -> None:
    meddler.say(EMPLOYEE, {"errcode": 0, "result": result})
    answer = visitor.get("/", follow_redirects=True)
    assert_refused(visitor, answer, 500)
    assert heading(answer.text) == "Something went wrong here"
    assert "attribute" not in answer.text
    assert answer.headers["content-security-policy"].startswith("default-src 'none'")
    assert answer.headers["cache-control"] == "no-store"
    assert "AttributeError" in caplog.text


def test_the_log_says_why_a_login_ended_in_one_line(visitor: httpx.Client, meddler: Meddler, caplog: pytest.LogCaptureFixture) -> None:
    meddler.say(EMPLOYEE, {"errcode": 987654, "errmsg": "first line\na login ended well"})
    visitor.get("/", follow_redirects=True)
    (record,) = [record for record in caplog.records if record.name == "microapp"]
    assert record.getMessage().startswith("a login ended with 502: APIError: 'first line")
    assert "987654" in record.getMessage()
    assert "\n" not in record.getMessage()


@pytest.mark.parametrize(
    ("error", "status", "text"),
    [(httpx.ConnectError, 502, "cannot be reached"), (httpx.ReadTimeout, 504, "No answer came in time")],
)
def test_when_dingtalk_is_away(visitor: httpx.Client, meddler: Meddler, error: type[httpx.TransportError], status: int, text: str) -> None:
    meddler.break_off(TOKEN, error)
    answer = visitor.get("/", follow_redirects=True)
    assert_refused(visitor, answer, status)
    assert text in answer.text


@pytest.mark.parametrize(
    ("path", "content"),
    [
        pytest.param(EMPLOYEE, {"errcode": 0, "result": {"contact_type": 1, "userid": "partner"}}, id="a partner"),
        pytest.param(EMPLOYEE, {"errcode": 0, "result": {"userid": "partner"}}, id="nobody knows"),
        pytest.param(EMPLOYEE, {"errcode": 0, "result": {"contact_type": 0, "userid": ["zhangsan"]}}, id="no text"),
        pytest.param(PERSON, {"nick": "somebody"}, id="no unionid"),
    ],
)
def test_only_employees_come_in(visitor: httpx.Client, meddler: Meddler, path: str, content: dict[str, Any]) -> None:
    meddler.say(path, content)
    answer = visitor.get("/", follow_redirects=True)
    assert_refused(visitor, answer, 403)
    assert "for employees" in answer.text


@pytest.mark.parametrize(
    ("content", "shown"),
    [({"nick": "<b>Li</b>"}, "&lt;b&gt;Li&lt;/b&gt;"), ({}, "zhangsan"), ({"nick": "张" * 5000}, "张" * 60), ({"nick": 5}, "5")],
)
def test_the_name_is_text_and_need_not_be_there(
    visitor: httpx.Client, ground: Playground, meddler: Meddler, content: dict[str, Any], shown: str
) -> None:
    meddler.say(PERSON, {"unionId": unionid_of(ground), **content})
    assert heading(visitor.get("/", follow_redirects=True).text) == f"Hello, {shown}"


def test_sessions_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("examples.microapp.sessions.MAX_SESSIONS", 5)
    now = 0.0
    sessions = Sessions(clock=lambda: now)
    first = sessions.begin(Person("u1", "Li"))
    found = sessions.find(first)
    assert found is not None
    assert found.person.userid == "u1"
    assert found.csrf not in repr(found)
    now = LIFETIME_SECONDS
    assert sessions.find(first) is None
    second = sessions.begin(Person("u2", "Wang"))
    for _ in range(5):
        sessions.begin(Person("u3", "Zhao"))
    assert sessions.find(second) is None  # the oldest go first
    for session_id in (None, "", "made-up"):
        assert sessions.find(session_id) is None
        sessions.end(session_id)


def test_signing_out(employee: httpx.Client) -> None:
    page = employee.get("/").text
    session = employee.cookies["microapp_session"]
    answer = employee.post("/logout", data={"csrf": hidden(page, "csrf")})
    assert (answer.status_code, answer.headers["location"]) == (303, "/signed-out")
    assert "microapp_session" not in employee.cookies
    again = employee.post("/logout", data={"csrf": hidden(page, "csrf")})  # a second click, or another tab
    assert (again.status_code, again.headers["location"]) == (303, "/signed-out")
    assert heading(employee.get("/signed-out").text) == "You are signed out"
    employee.cookies.set("microapp_session", session)
    assert employee.get("/").status_code == 302


def test_another_site_can_sign_nobody_out(employee: httpx.Client) -> None:
    for form in ({}, {"csrf": ""}, {"csrf": "guessed"}, {"csrf": "漢"}):
        answer = employee.post("/logout", data=form)
        assert answer.status_code == 403
        assert "Begin again" in answer.text
    assert employee.post("/logout", content=b"csrf=" + b"x" * 5000).status_code == 413
    assert employee.get("/logout").status_code == 405
    assert employee.get("/").status_code == 200


def test_cookies(visitor: httpx.Client) -> None:
    cookies = [cookie for answer in [visitor.get("/", follow_redirects=True)] for cookie in set_cookies(answer)]
    assert {cookie.partition("=")[0] for cookie in cookies} == {"microapp_login", "microapp_session"}
    for cookie in cookies:
        assert {"HttpOnly", "SameSite=lax", "Path=/"} <= set(cookie.split("; "))
        assert "Secure" not in cookie


def set_cookies(answer: httpx.Response) -> list[str]:
    return [cookie for hop in [*answer.history, answer] for cookie in hop.headers.get_list("set-cookie")]


async def test_over_https_cookies_are_for_https_alone() -> None:
    environ = {
        "DINGTALK_APP_KEY": "dingabc",
        "DINGTALK_APP_SECRET": "example-app-secret",
        "DINGTALK_CORP_ID": "ding123",
        "DINGTALK_AGENT_ID": "1",
        "MICROAPP_PUBLIC_URL": "https://app.example",
        "MICROAPP_SESSION_SECRET": "s" * 32,
        "MICROAPP_CALLBACK_TOKEN": "token",
        "MICROAPP_CALLBACK_AES_KEY": "a" * 43,
    }
    with pytest.MonkeyPatch.context() as patch:
        for name, value in environ.items():
            patch.setenv(name, value)
        app = create_app()  # as uvicorn calls it
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="https://app.example") as client:
        answer = await client.get("/")
    cookie = answer.headers["set-cookie"]
    assert cookie.startswith("__Host-microapp_login=")
    assert {"HttpOnly", "SameSite=lax", "Path=/", "Secure"} <= set(cookie.split("; "))
    assert answer.headers["location"].startswith(
        "https://login.dingtalk.com/oauth2/auth?redirect_uri=https%3A%2F%2Fapp.example%2Flogin%2Fdone&"
    )
    assert answer.headers["strict-transport-security"] == "max-age=31536000"
