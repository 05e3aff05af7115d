"""The page of the sandbox in headless Chromium: both languages, desktop and phone, light and dark. Screenshots: build/screenshots/."""

from __future__ import annotations

import asyncio
import json
import threading
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode, urlsplit

import pytest
import pytest_asyncio
from playwright.async_api import expect

from dingkit import DingTalk
from dingkit.callback import CallbackCrypto, CallbackHandler
from dingkit.errors import APIError
from dingkit.messages import OA, ActionCard, File, Image, Link, Markdown, Text
from tests.browser import DEVICES, Tab, start_browser
from tests.sandbox.test_ai_robot import robot
from tests.sandbox.wire import Wire

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from playwright.async_api import Browser

    from dingkit.sandbox import Sandbox

pytestmark = pytest.mark.asyncio(loop_scope="module")

ROOT = Path(__file__).parents[2]
PHOTO = ROOT / "examples" / "data" / "coffee.jpg"
LOOKS: dict[str, dict[str, Any]] = {
    "english-desktop-light": {"locale": "en-GB", "color_scheme": "light", **DEVICES["desktop"]},
    "english-phone-dark": {"locale": "en-GB", "color_scheme": "dark", **DEVICES["phone"]},
    "chinese-desktop-dark": {"locale": "zh-CN", "color_scheme": "dark", **DEVICES["desktop"]},
    "chinese-phone-light": {"locale": "zh-CN", "color_scheme": "light", **DEVICES["phone"]},
}
TEXTS: dict[str, tuple[str, str]] = {  # what is looked for, in English and in Chinese
    "apps": ("Apps and robots", "应用和机器人"),
    "approvals": ("Approvals", "审批"),
    "agree": ("Agree", "同意"),
    "begin": ("Begin", "开始"),
    "code": ("Code", "错误码"),
    "i_am": ("I am", "我是"),
    "live": ("Live", "实时"),
    "operation": ("Operation or domain", "接口或领域"),
    "events": ("Events", "事件"),
    "event": ("Event", "事件"),
    "push": ("Push", "推送"),
    "pushed": ("Callback addresses: 1, Stream connections: 0.", "回调地址：1 个，Stream 连接：0 个。"),
    "nobody": ("Nobody received the event", "没有程序收到这个事件"),
    "two": ("2 of 2", "2 / 2"),
    "work": ("Work notifications", "工作通知"),
    "wrote": ("Write to Sandbox app", "发送给 Sandbox app"),
    "valid": ("dd.config: the signature fits", "dd.config：签名正确"),
    "other": ("Refused: signed for", "已拒绝：签名针对"),
    # what people and programs write there: pictures of the documents are made here
    "question": ("When does the canteen **open**?", "食堂几点**开门**？"),
    "asked": ("When does the canteen open?", "食堂几点开门？"),
    "bold": ("open", "开门"),
    "see": ("See https://127.0.0.1/x", "请看 https://127.0.0.1/x"),
    "link": ("A link", "一个链接"),
    "linked": ("with a text", "带一段文字"),
    "leave": ("Leave", "请假"),
    "leave_request": ("Leave request", "请假申请"),
    "from": ("From:", "开始："),
    "days": ("days", "天"),
    "report": ("Report", "周报"),
    "quoted": ("quoted", "本周进展顺利"),
    "first": ("first", "发布新版本"),
    "second": ("second", "修复登录"),
    "refuse": ("Refuse", "拒绝"),
}


@dataclass
class SandboxTab(Tab):
    """A tab that shows the page of a sandbox."""

    url: str = ""

    def text(self, name: str) -> str:
        """A text of the page in its language."""
        return TEXTS[name]["chinese" in self.look]

    async def go(self, part: str) -> None:
        """Go to a part of the page, and wait until it is live."""
        await self.page.goto(f"{self.url}/#{part}")
        await expect(self.page.get_by_role("img", name=self.text("live"), exact=True)).to_be_visible()

    async def enter(self, conversation: str) -> None:
        """Open a conversation."""
        await self.page.get_by_role("button", name=conversation).first.click()
        await expect(self.page.get_by_role("heading", level=2, name=conversation)).to_be_visible()

    async def look_at(self, name: str) -> None:
        """Keep what is seen, and see that nobody is kept out of it, and that it fits."""
        await self.take_picture(f"sandbox-{name}")
        await self.assert_open_to_all()
        await self.assert_fits()


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    """One browser for all tests."""
    async with start_browser() as started:
        yield started


@pytest_asyncio.fixture(loop_scope="module", params=sorted(LOOKS))
async def tab(browser: Browser, sandbox: Sandbox, request: pytest.FixtureRequest) -> AsyncIterator[SandboxTab]:
    """A tab in one of the looks."""
    opened = await SandboxTab.open(browser, request.param, LOOKS[request.param], url=sandbox.url)
    yield opened
    await opened.close()


@pytest_asyncio.fixture(loop_scope="module")
async def plain_tab(browser: Browser, sandbox: Sandbox) -> AsyncIterator[SandboxTab]:
    """A tab in the first of the looks, where the look does not matter; what it complains of is looked at by the test."""
    opened = await SandboxTab.open(browser, "english-desktop-light", LOOKS["english-desktop-light"], url=sandbox.url)
    opened.expected_complaints = ("",)
    yield opened
    await opened.close()


async def calmly(work: Any, *arguments: Any, **keywords: Any) -> Any:
    """Do something that waits, while the browser goes on."""
    return await asyncio.to_thread(work, *arguments, **keywords)


class Program:
    """A program of a user's on this machine: pages, and an address for callbacks."""

    def __init__(self) -> None:
        self.pages: dict[str, str] = {}
        self.asked: list[str] = []
        self.handler: CallbackHandler | None = None
        program = self

        class Answers(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                program.asked.append(self.path)
                body = program.pages.get(self.path.partition("?")[0], "<!DOCTYPE html><title>app</title><h1>page of the app</h1>").encode()
                self._send(body, "text/html; charset=utf-8")

            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["content-length"]))
                assert program.handler is not None
                reply = program.handler.handle(urlsplit(self.path).query, body)
                self._send(reply.body, "application/json")

            def _send(self, body: bytes, kind: str) -> None:
                self.send_response(200)
                self.send_header("content-type", kind)
                self.send_header("content-length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
        self.url = f"http://127.0.0.1:{self.server.server_port}"


@pytest.fixture
def program() -> Iterator[Program]:
    """A program that is served."""
    made = Program()
    thread = threading.Thread(target=made.server.serve_forever)
    thread.start()
    yield made
    made.server.shutdown()
    thread.join()
    made.server.server_close()


@contextmanager
def client_of(sandbox: Sandbox, **options: Any) -> Iterator[DingTalk]:
    """A client of the first app."""
    app = sandbox.app
    with DingTalk(app.app_key, app.app_secret, agent_id=app.agent_id, corp_id=app.corp_id, url=sandbox.url, **options) as ding:
        yield ding


async def test_a_conversation_with_a_robot_that_streams_a_card(tab: SandboxTab, sandbox: Sandbox) -> None:
    await tab.go("chat")
    await tab.enter("Sandbox app")
    starting = robot(sandbox, AI_ROBOT_CARD_KEY="answer")
    await calmly(starting.__enter__)
    try:
        await tab.page.get_by_role("textbox", name=tab.text("wrote")).fill(tab.text("question"))
        await tab.page.keyboard.press("Enter")
        card = tab.page.locator(".interactive")
        await expect(card).to_contain_text(tab.text("asked"))
        await expect(card.locator("strong")).to_have_text(tab.text("bold"))
        await expect(card).not_to_have_attribute("aria-busy", "true")
        await expect(tab.page.get_by_role("textbox", name=tab.text("wrote"))).to_have_value("")
        await tab.look_at("conversation")
    finally:
        await calmly(starting.__exit__, None, None, None)
    states = [frame.json for frame in sandbox.requests("stream_card")]
    assert len(states) > 1


async def test_what_a_person_gets(tab: SandboxTab, sandbox: Sandbox, program: Program) -> None:
    say = tab.text
    with client_of(sandbox) as ding:
        photo, document = ding.media.upload(PHOTO).media_id, ding.media.upload(ROOT / "examples/data/leave-request.pdf").media_id
        link = f"{program.url}/leave"
        for message in (
            Text(say("see")),
            Image(photo),
            File(document),
            Link(say("link"), say("linked"), link, photo),
            OA(
                link,
                head=say("leave"),
                title=f"{say('leave_request')}: 张三",
                form={say("from"): "2026-12-21"},
                rich=("3", say("days")),
                image=photo,
                author="李四",
            ),
            Markdown(
                say("report"),
                f"## {say('report')}\n> {say('quoted')}\n\n1. {say('first')}\n2. *{say('second')}*\n\n| a | b |\n|---|---|\n| 1 | `2` |",
            ),
            ActionCard(
                f"### {say('leave_request')}\n**3** {say('days')}",
                title=say("leave_request"),
                buttons=[(say("agree"), link), (say("refuse"), link)],
                horizontal=True,
            ),
        ):
            ding.message.send_work_notification(userid_list=["zhangsan"], msg=message)
    await tab.go("chat")
    await tab.enter(tab.text("work"))
    log = tab.page.get_by_role("log")
    await expect(log.locator("article")).to_have_count(7)
    await expect(log.get_by_role("heading", level=2)).to_have_count(0)  # headings of messages are none of the page's
    await expect(log.locator("blockquote")).to_have_text(say("quoted"))
    await expect(log.locator("table td code")).to_have_text("2")
    await expect(log.locator("ol li em")).to_have_text(say("second"))
    await expect(log.locator(".oa-head")).to_have_text(say("leave"))
    await expect(log.locator(".rich")).to_have_text(f"3 {say('days')}")
    await expect(log.get_by_role("link", name="leave-request.pdf")).to_have_count(0)
    widths = await log.locator("img").evaluate_all(
        "found => Promise.all(found.map(one => (one.loading = 'eager', one.decode().then(() => one.naturalWidth))))"
    )
    assert len(widths) == 3
    assert min(widths) > 0
    async with tab.page.expect_popup() as opening:
        await log.get_by_role("button", name=say("agree")).click()
    window = await opening.value
    await expect(window.frame_locator("iframe").get_by_role("heading")).to_have_text("page of the app")
    await window.close()
    await tab.look_at("notifications")
    await calmly(lambda: None)
    assert all("zhangsan" in message.read_by for message in sandbox.inbox("zhangsan").messages())


async def test_an_approval_is_decided(tab: SandboxTab, sandbox: Sandbox) -> None:
    with client_of(sandbox) as ding:
        created = ding.workflow.create_approval(
            originator_user_id="zhangsan", dept_id=3, process_code="PROC-1", form_component_values=[{"name": "Reason", "value": "Holiday"}]
        )
        await tab.go("corp")
        await tab.page.get_by_role("button", name=tab.text("approvals"), exact=True).click()
        await expect(tab.page.locator(".approval")).to_contain_text("Holiday")
        await tab.look_at("approval")
        await tab.page.get_by_role("button", name=tab.text("agree"), exact=True).click()
        await expect(tab.page.locator(".approval")).to_contain_text("COMPLETED agree")
        assert ding.workflow.get_approval(process_instance_id=created.instance_id).result is not None
    assert sandbox.approvals()[0]["result"] == "agree"


async def test_a_failure_is_injected_and_seen(tab: SandboxTab, sandbox: Sandbox) -> None:
    await tab.go("trouble")
    await tab.page.get_by_label(tab.text("operation")).fill("get_department")
    await tab.page.get_by_label(tab.text("code"), exact=True).fill("60003")
    await tab.page.get_by_role("button", name=tab.text("begin"), exact=True).click()
    await expect(tab.page.locator(".troubles")).to_contain_text("60003")
    await tab.look_at("trouble")
    with client_of(sandbox) as ding, pytest.raises(APIError):
        ding.department.get_department(dept_id=2)
    await tab.go("traffic")
    row = tab.page.get_by_role("row").filter(has_text="get_department")
    await expect(row).to_contain_text("60003")
    await row.get_by_role("button").click()
    await expect(tab.page.locator(".detail")).to_contain_text('"errcode": 60003')
    await expect(tab.page.locator(".detail")).to_contain_text("access_token")
    await expect(tab.page.locator(".bar .small")).to_have_text(tab.text("two"))
    assert sandbox.app.app_secret not in await tab.page.content()
    await tab.look_at("traffic")


async def push(tab: SandboxTab) -> None:
    """Push an event with the button of the page."""
    await tab.go("corp")
    await tab.page.get_by_role("button", name=tab.text("events"), exact=True).click()
    await tab.page.get_by_label(tab.text("event"), exact=True).fill("user_add_org")
    await tab.page.locator("form button").click()


async def test_an_event_that_nobody_receives(tab: SandboxTab) -> None:
    await push(tab)
    await expect(tab.page.locator("#status.bad")).to_contain_text(tab.text("nobody"))
    await expect(tab.page.locator("#status")).to_contain_text("Stream")  # what one can do
    await tab.look_at("nobody")


async def test_a_callback_is_seen(tab: SandboxTab, sandbox: Sandbox, program: Program) -> None:
    app = sandbox.app
    program.handler = CallbackHandler(CallbackCrypto("token", "a" * 43, app.app_key))
    sandbox.change_app(callback_url=f"{program.url}/callback", callback_token="token", callback_aes_key="a" * 43)
    await push(tab)
    await expect(tab.page.locator("#status.good")).to_contain_text(tab.text("pushed"))
    await calmly(sandbox.pushes, "user_add_org", count=1)
    await tab.go("traffic")
    row = tab.page.get_by_role("row").filter(has_text="user_add_org")
    await expect(row).to_contain_text("200")
    await tab.look_at("callback")


async def test_a_login(tab: SandboxTab, sandbox: Sandbox, program: Program) -> None:
    query = urlencode(
        {
            "redirect_uri": f"{program.url}/login",
            "response_type": "code",
            "client_id": sandbox.app.app_key,
            "scope": "openid",
            "prompt": "consent",
            "state": "s1",
        }
    )
    await tab.page.goto(f"{sandbox.url}/oauth2/auth?{query}")
    await tab.look_at("login")
    await tab.page.get_by_role("link", name="李四").click()
    await expect(tab.page.get_by_role("heading")).to_have_text("page of the app")
    assert any("authCode=" in path and "state=s1" in path for path in program.asked)
    tab.expected_complaints = ("Failed to load resource",)  # the icon of the program


async def test_a_new_app_is_allowed(tab: SandboxTab, sandbox: Sandbox) -> None:
    with client_of(sandbox) as ding:
        nonce = ding.app.init_app_registration(source="my tool").nonce or ""
        begun = ding.app.begin_app_registration(nonce=nonce)
    await tab.page.goto(begun.verification_uri_complete or "")
    await expect(tab.page.locator("#code")).to_have_value(begun.user_code or "")
    await tab.look_at("registration")
    await tab.page.locator("#allow").click()
    await expect(tab.page.get_by_role("link")).to_be_visible()
    assert sandbox.apps[-1].name == "my tool"


async def test_a_page_of_an_app_sees_why_its_signature_is_wrong(tab: SandboxTab, sandbox: Sandbox, program: Program) -> None:
    def page(config: Any) -> str:
        return (
            f"<!DOCTYPE html><title>app</title><script src='{sandbox.url}/_sandbox/dd.js'></script><h1>…</h1><p></p><script>"
            f"dd.config({json.dumps(config)});"
            "const say = (text) => { document.querySelector('h1').textContent = text; };"
            "dd.ready(() => { say('ready'); dd.runtime.permission.requestAuthCode({ onSuccess: (found) => {"
            " document.querySelector('p').textContent = found.code; }, onFail: (error) => say(error.errorMessage) }); });"
            "dd.error((error) => say(`error ${error.errorCode}`));"
            "</script>"
        )

    with client_of(sandbox) as ding:
        names = ["runtime.permission.requestAuthCode"]
        program.pages["/good"] = page(ding.jsapi.config(url=f"{program.url}/good", js_api_list=names))
        program.pages["/bad"] = page(ding.jsapi.config(url=f"{program.url}/bad/", js_api_list=names))
        shown = {"corp_id": sandbox.app.corp_id, "user": "lisi"}
        await tab.page.goto(f"{sandbox.url}/_sandbox/window?{urlencode({**shown, 'url': f'{program.url}/bad'})}")
        await expect(tab.page.frame_locator("iframe").get_by_role("heading")).to_have_text("error 52013")
        await expect(tab.page.locator(".calls")).to_contain_text(tab.text("other"))
        await tab.look_at("window")
        await tab.page.goto(f"{sandbox.url}/_sandbox/window?{urlencode({**shown, 'url': f'{program.url}/good'})}")
        await expect(tab.page.frame_locator("iframe").get_by_role("heading")).to_have_text("ready")
        await expect(tab.page.locator(".calls")).to_contain_text(tab.text("valid"))
        code = tab.page.frame_locator("iframe").locator("p")
        await expect(code).not_to_be_empty()
        assert ding.oauth.exchange_login_code(code=await code.inner_text()).userid == "lisi"


@pytest.mark.parametrize("address", ["http://evil.example/", "javascript:alert(1)", ""])
async def test_a_window_opens_nothing_elsewhere(plain_tab: SandboxTab, sandbox: Sandbox, address: str) -> None:
    await plain_tab.page.goto(f"{sandbox.url}/_sandbox/window?url={quote(address)}")
    await expect(plain_tab.page.locator("#main .panel, #main p.panel").first).to_be_visible()
    await expect(plain_tab.page.locator("iframe")).to_have_count(0)


HOSTILE = (
    "<img src=x onerror=alert(1)>",
    "<script>alert(1)</script>",
    "[click](javascript:alert(1))",
    "![x](http://evil.example/x.png)",
    "[x](data:text/html,<script>alert(1)</script>)",
    '<font color="red;background:url(http://evil.example)" onmouseover=alert(1)>x</font>',
    '"><svg onload=alert(1)>',
    "[[[[[[[[[[[[[[[[**__~~``" * 40,
    "> " * 60 + "deep",
    "- " * 60 + "deep",
)


async def test_hostile_texts_names_links_and_cards_do_nothing(plain_tab: SandboxTab, sandbox: Sandbox) -> None:
    tab, wire = plain_tab, Wire(sandbox)
    sandbox.change_person("lisi", name=HOSTILE[0], title=HOSTILE[1])
    with client_of(sandbox) as ding:
        for text in HOSTILE:
            ding.message.send_work_notification(userid_list=["zhangsan"], msg=Text(text))
            ding.message.send_work_notification(userid_list=["zhangsan"], msg=Markdown(text[:60], text))
            links = [{"title": text, "messageURL": "javascript:alert(1)", "picURL": text}]
            content = json.dumps({"msgtype": "feedCard", "feedCard": {"links": links}}).encode()
            wire.send("POST", "/robot/send?access_token=sandbox-webhook-token-000002", content, Content_Type="application/json")
        ding.card.create_and_deliver_card(
            card_template_id=HOSTILE[0],
            out_track_id="hostile",
            open_space_id="dtv1.card//im_robot.zhangsan",
            im_robot_open_space_model={"supportForward": True},
            im_robot_open_deliver_model={"spaceType": "IM_ROBOT", "robotCode": sandbox.app.robot_code},
            card_data={"cardParamMap": {"title": HOSTILE[0], "content": "\n\n".join(HOSTILE), HOSTILE[1]: HOSTILE[2]}},
        )
    sandbox.say("lisi", HOSTILE[0], group="研发群")
    await tab.go("chat")
    for conversation in ("Work notifications", "研发群", "Sandbox app"):
        await tab.enter(conversation)
        await expect(tab.page.get_by_role("log").locator("article").first).to_be_visible()
        for link in await tab.page.get_by_role("log").locator("a, .whole").all():
            assert (await link.get_attribute("href")) in {"#", None}
    await tab.page.get_by_role("log").locator(".interactive").scroll_into_view_if_needed()
    assert await tab.page.locator("main script, main svg, main [onerror], main [onmouseover]").count() == 0
    for part in ("traffic", "corp"):
        await tab.go(part)
        await expect(tab.page.get_by_role("table").first).to_be_visible()
    assert [text for text in tab.complaints if "evil" in text or "dialog" in text] == []
    assert tab.stopped == []
    # What would get out or run after all is stopped by the browser.
    await tab.page.evaluate("document.body.append(Object.assign(document.createElement('img'), { src: 'http://evil.example/x.png' }))")
    assert (
        await tab.page.evaluate(
            "(() => { try { document.body.innerHTML = '<b>x</b>'; return 'done' } catch (error) { return error.name } })()"
        )
        == "TypeError"
    )


async def test_one_can_do_everything_with_the_keyboard_alone(plain_tab: SandboxTab, sandbox: Sandbox) -> None:
    tab = plain_tab
    await tab.go("chat")
    await tab.page.keyboard.press("Tab")
    await expect(tab.page.locator("#skip")).to_be_focused()
    await tab.page.locator(".entry").filter(has_text="Sandbox app").focus()
    await tab.page.keyboard.press("Enter")
    await tab.page.keyboard.type("first line")
    await tab.page.keyboard.press("Shift+Enter")
    await tab.page.keyboard.type("second line")
    await tab.page.keyboard.press("Enter")
    await expect(tab.page.get_by_role("log")).to_contain_text("second line")
    (said,) = sandbox.call("GET", "/messages", user="zhangsan", sent="true")
    assert said["text"] == "first line\nsecond line"
    await tab.page.get_by_role("button", name="Quote").press("Enter")
    await tab.page.keyboard.type("and that")
    await tab.page.keyboard.press("Enter")
    await expect(tab.page.get_by_role("log").locator("blockquote")).to_contain_text("first line")
    await tab.page.locator("#attach").set_input_files(PHOTO)
    await expect(tab.page.get_by_role("log").locator("img")).to_be_visible()
    await tab.page.locator("#language").press("Enter")
    await expect(tab.page.locator("#language")).to_have_text("English")
    await expect(tab.page.get_by_label("我是")).to_have_value("zhangsan")
