"""The micro-application in headless Chromium, on a desktop and on a phone, light and dark. Screenshots: build/screenshots/."""

from __future__ import annotations

import asyncio
import hashlib
import re
import secrets
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest
import pytest_asyncio
from playwright.async_api import expect

from dingkit import DingTalk
from tests.browser import DEVICES, Tab, start_browser
from tests.examples.microapp.pages import LOGIN_PATH

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from playwright.async_api import Browser, Page, Route

    from tests.examples.microapp.meddler import Meddler
    from tests.examples.microapp.playground import Playground

pytestmark = pytest.mark.asyncio(loop_scope="module")

TARGETS = "button, a"
SEND = "/topapi/message/corpconversation/asyncsend_v2"
LOOKS: dict[str, dict[str, Any]] = {
    f"{device}-{scheme}": {"color_scheme": scheme, "locale": "en-GB", **DEVICES[device]}
    for device in DEVICES
    for scheme in ("light", "dark")
}


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    """One browser for all tests."""
    async with start_browser() as started:
        yield started


@pytest_asyncio.fixture(loop_scope="module", params=sorted(LOOKS))
async def tab(browser: Browser, ground: Playground, request: pytest.FixtureRequest) -> AsyncIterator[Tab]:
    """A new tab in one of the looks."""
    opened = await Tab.open(browser, request.param, {**LOOKS[request.param], "base_url": ground.app_url})
    yield opened
    await opened.close()


async def push(ground: Playground, event: str = "user_add_org", **fields: Any) -> None:
    """Let an event happen; the application takes it."""
    pushed = await asyncio.to_thread(ground.push, event, **fields)
    assert (pushed.status, pushed.problems) == (200, [])


async def arrive(tab: Tab, path: str = "/") -> None:
    """Go to a page, and say on DingTalk's page who is there."""
    await tab.page.goto(path)
    await tab.page.get_by_role("link", name="张三").click()


async def sign_in(tab: Tab, path: str = "/") -> None:
    await arrive(tab, path)
    await expect(tab.page.get_by_role("heading", level=1)).to_have_text("Hello, 张三")
    await expect(tab.page.locator("#connection")).to_have_text("Live")
    await expect(tab.page.locator("#jsapi")).to_have_text("Ready: DingTalk accepted the signature.")


async def assert_signed(page: Page, ground: Playground) -> None:
    """The page handed over what signs its address, with the ticket that nobody sees."""
    judged, app = ground.script.configs[-1], ground.sandbox.app
    config = judged["config"]
    with DingTalk(app.app_key, app.app_secret, url=ground.sandbox.url) as ding:
        ticket = await asyncio.to_thread(ding.jsapi_ticket)
    assert judged["url"] == page.url
    plain = f"jsapi_ticket={ticket}&noncestr={config['nonceStr']}&timestamp={config['timeStamp']}&url={ground.app_url}/?from=notification"
    assert config["signature"] == hashlib.sha1(plain.encode(), usedforsecurity=False).hexdigest()
    assert (config["corpId"], config["agentId"]) == (app.corp_id, str(app.agent_id))
    assert ticket not in await page.content()


async def test_the_whole_way(tab: Tab, ground: Playground, meddler: Meddler) -> None:
    """All hops of the login, the greeting, the signature, an event as it comes, the button, and out again."""
    page = tab.page
    ground.app.state.services.feed._entries.clear()
    await sign_in(tab, "/?from=notification#top")

    hops = [response for response in tab.responses if response.request.is_navigation_request()]
    assert [(hop.status, urlsplit(hop.url).path) for hop in hops] == [
        (302, "/"),
        (200, LOGIN_PATH),
        (302, LOGIN_PATH),
        (302, "/login/done"),
        (200, "/"),
    ]
    assert page.url == f"{ground.app_url}/?from=notification"
    assert hops[1].url.startswith(f"{ground.sandbox.url}{LOGIN_PATH}?")
    cookies = {cookie["name"]: cookie for cookie in await page.context.cookies()}
    assert set(cookies) == {"microapp_session"}
    assert cookies["microapp_session"]["httpOnly"]
    assert cookies["microapp_session"]["sameSite"] == "Lax"

    await assert_signed(page, ground)

    await expect(page.get_by_text("Nothing has happened yet.")).to_be_visible()
    await tab.take_picture("empty", full_page=True)
    await page.evaluate("window.sameDocument = true")
    await push(ground, userId=["lisi", "wangwu"])
    newest = page.locator("#events li").first
    await expect(newest).to_contain_text("lisi, wangwu")
    await expect(newest.locator("code")).to_have_text("user_add_org")
    await push(ground, "bpms_instance_change", processInstanceId="p1", title="Annual leave", type="finish", result="agree")
    await expect(newest).to_contain_text("Annual leave")
    await push(ground, "canteen_opened", title="A menu that nobody has described yet, with a longish title: noodles, soup, 饺子")
    await expect(newest).to_contain_text("noodles")
    await expect(page.get_by_text("Nothing has happened yet.")).to_be_hidden()
    assert await page.evaluate("window.sameDocument") is True

    button = page.get_by_role("button", name="Send me a work notification")
    await (button.tap() if "phone" in tab.look else button.click())
    await expect(page.locator("#sent")).to_contain_text("Sent. DingTalk calls it task")
    sent = await asyncio.to_thread(ground.sandbox.requests, "send_work_notification")
    await expect(page.locator("#sent")).to_have_text(f"Sent. DingTalk calls it task {sent.last.answer['task_id']}.")
    message = await asyncio.to_thread(ground.sandbox.inbox("zhangsan").wait_for, text="Hello, 张三")
    assert message.buttons == ["Open the page"]
    assert [call.json()["userid_list"] for call in meddler.calls_of(SEND)] == ["zhangsan"]
    await tab.assert_fits(TARGETS)
    await tab.take_picture("page", full_page=True)

    await page.reload()
    await expect(page.locator("#events li")).to_have_count(3)
    await expect(newest.locator("time")).not_to_contain_text("+00:00")  # in the words of the browser's own language

    await page.get_by_role("button", name="Sign out").click()
    await expect(page.get_by_role("heading", level=1)).to_have_text("You are signed out")
    await tab.assert_fits(TARGETS)
    await tab.take_picture("signed-out", full_page=True)
    assert await page.context.cookies() == []
    await page.get_by_role("link", name="Sign in again").click()
    await page.get_by_role("link", name="张三").click()
    await expect(page.get_by_role("heading", level=1)).to_have_text("Hello, 张三")


async def test_the_error_page(tab: Tab) -> None:
    tab.expected_complaints = ("Failed to load resource: the server responded with a status of 403",)
    await tab.page.goto("/")
    async with tab.page.expect_response("**/login/done?*") as answer:
        await tab.page.get_by_role("link", name="Refuse").click()
    assert (await answer.value).status == 403
    await expect(tab.page.get_by_role("heading", level=1)).to_have_text("You were not signed in")
    await tab.assert_fits(TARGETS)
    await tab.take_picture("refused", full_page=True)
    await tab.page.get_by_role("link", name="Begin again").click()
    await tab.page.get_by_role("link", name="张三").click()
    await expect(tab.page.get_by_role("heading", level=1)).to_have_text("Hello, 张三")


PLAIN = pytest.mark.parametrize("tab", ["phone-light"], indirect=True)


@PLAIN
async def test_hostile_text_does_not_run(tab: Tab, ground: Playground) -> None:
    await sign_in(tab)
    evil = "<img src=x onerror=\"document.title='broken'\"><script>document.title='broken'</script>"
    name = secrets.token_hex(8)
    await push(ground, f"{name}{evil}", title=evil, userId=[evil])
    item = tab.page.locator("#events li").first
    await expect(item.locator("code")).to_have_text(f"{name}{evil}")
    await expect(item.locator("dd").first).to_have_text(evil)
    assert await item.locator("img, script").count() == 0
    await tab.page.reload()
    await expect(item.locator("code")).to_have_text(f"{name}{evil}")
    await expect(tab.page.locator("#connection")).to_have_text("Live")
    assert await tab.page.locator("#events img, #events script").count() == 0
    assert await tab.page.title() == "Micro-application"


@PLAIN
async def test_code_in_the_page_itself_would_not_run(tab: Tab) -> None:
    """The content security policy, as the browser understands it."""
    tab.expected_complaints = (
        "Executing inline",
        "Loading the image",
        "Connecting to",
        "Loading the script",
        "Fetch API cannot load",
        "Refused to",
    )
    await sign_in(tab)
    await tab.page.evaluate(
        """async () => {
          document.body.insertAdjacentHTML("beforeend", "<img src='/static/icon.svg' onload=\\"document.title='broken'\\">");
          const script = document.createElement("script");
          script.textContent = "document.title = 'broken'";
          document.body.append(script);
          await fetch("https://evil.example/").then(() => { document.title = "broken"; }, () => {});
        }"""
    )
    await expect(tab.page).to_have_title("Micro-application")
    assert len(tab.complaints) >= 2


@PLAIN
async def test_a_double_click_sends_one_notification(tab: Tab, meddler: Meddler) -> None:
    await sign_in(tab)
    meddler.reset()
    await tab.page.get_by_role("button", name="Send me a work notification").dblclick()
    await expect(tab.page.locator("#sent")).to_contain_text("Sent. DingTalk calls it task")
    assert len(meddler.calls_of(SEND)) == 1


@PLAIN
async def test_a_notification_that_is_refused(tab: Tab, ground: Playground) -> None:
    tab.expected_complaints = ("Failed to load resource: the server responded with a status of 502",)
    await sign_in(tab)
    ground.sandbox.fail("send_work_notification", code=33012, times=1)
    button = tab.page.get_by_role("button", name="Send me a work notification")
    await button.focus()
    await tab.page.keyboard.press("Enter")
    await expect(tab.page.locator("#sent")).to_contain_text("33012")
    await expect(button).to_be_focused()
    await tab.take_picture("not-sent", full_page=True)
    await button.click()
    await expect(tab.page.locator("#sent")).to_contain_text("Sent. DingTalk calls it task")


@PLAIN
async def test_a_signature_that_dingtalk_refuses(tab: Tab) -> None:
    async def change(route: Route) -> None:
        answer = await route.fetch()
        await route.fulfill(json=await answer.json() | {"signature": "0" * 40})

    await tab.page.route("**/api/jsapi-config?*", change)
    await arrive(tab)
    await expect(tab.page.locator("#jsapi")).to_have_text("DingTalk refused: 52013 signature check failed")


@PLAIN
async def test_without_dingtalks_script_the_rest_works(tab: Tab, ground: Playground) -> None:
    tab.expected_complaints = ("Failed to load resource",)
    await tab.page.route("**/dingtalk.open.js", lambda route: route.abort())
    await arrive(tab)
    await expect(tab.page.locator("#jsapi")).to_have_text("DingTalk's script could not be loaded.")
    await push(ground, userId=["after-the-script"])
    await expect(tab.page.locator("#events li").first).to_contain_text("after-the-script")


@PLAIN
async def test_a_page_after_the_sign_out(tab: Tab, ground: Playground) -> None:
    tab.expected_complaints = ("Failed to load resource: the server responded with a status of 401",)
    await sign_in(tab)
    cookies = await tab.page.context.cookies()
    ground.app.state.services.sessions.end(cookies[0].get("value"))
    await push(ground)  # ends the stream, and the browser comes back
    await expect(tab.page.locator("#connection")).to_have_text("The server shows you no more events. Reload the page.")
    await tab.page.get_by_role("button", name="Send me a work notification").click()
    await expect(tab.page.locator("#sent")).to_have_text("You are not signed in.")


@PLAIN
async def test_a_connection_that_breaks_is_made_again_and_nothing_is_lost_or_shown_twice(tab: Tab, ground: Playground) -> None:
    await sign_in(tab)
    feed = ground.app.state.services.feed
    names = [secrets.token_hex(8) for _ in range(3)]
    await push(ground, userId=[names[0]])
    shown = tab.page.locator("#events li dd").filter(has_text=re.compile("|".join(names)))
    await expect(shown).to_have_text(names[:1])
    async with tab.page.expect_request("**/api/events*") as again:
        feed._closed = True  # every stream ends, as when a proxy or the server is restarted
        await push(ground, userId=[names[1]])
        await (await again.value).response()
    feed._closed = False
    await push(ground, userId=[names[2]])
    await expect(shown).to_have_text(names[::-1])
    await expect(tab.page.locator("#connection")).to_have_text("Live")


@PLAIN
async def test_the_keyboard_reaches_everything_and_shows_where_it_is(tab: Tab) -> None:
    await sign_in(tab)
    for name in ("Sign out", "Send me a work notification"):
        await tab.page.keyboard.press("Tab")
        focused = tab.page.get_by_role("button", name=name)
        await expect(focused).to_be_focused()
        assert await focused.evaluate("element => getComputedStyle(element).outlineStyle") == "solid"


async def show(page: Page, *, hidden: bool) -> None:
    """What a browser does when somebody goes to another tab, or comes back: one without a window never does."""
    await page.evaluate(
        """hidden => {
          Object.defineProperty(document, "hidden", { configurable: true, get: () => hidden });
          document.dispatchEvent(new Event("visibilitychange"));
        }""",
        hidden,
    )


@PLAIN
async def test_pages_in_the_background_keep_no_connection(tab: Tab, ground: Playground) -> None:
    """A browser has six connections to a server: the seventh page would never be there."""
    await sign_in(tab)
    for _ in range(7):
        page = await tab.page.context.new_page()
        await page.goto("/")
        await expect(page.locator("#connection")).to_have_text("Live")
        await show(page, hidden=True)
        await expect(page.locator("#connection")).to_have_text("Connecting …")
    who = secrets.token_hex(8)
    await push(ground, userId=[who])
    await expect(tab.page.locator("#events li").first).to_contain_text(who)
    assert await page.locator("#events li").filter(has_text=who).count() == 0
    await show(page, hidden=False)
    await expect(page.locator("#events li").filter(has_text=who)).to_have_count(1)
    await show(page, hidden=True)
    await show(page, hidden=False)
    await push(ground, userId=[f"later-{who}"])
    await expect(page.locator("#events li").first).to_contain_text(f"later-{who}")
    await expect(page.locator("#events li").filter(has_text=who)).to_have_count(2)


@PLAIN
async def test_two_tabs_see_the_same_event(tab: Tab, ground: Playground) -> None:
    await sign_in(tab)
    second = await tab.page.context.new_page()
    await second.goto("/")
    await expect(second.locator("#connection")).to_have_text("Live")
    who = secrets.token_hex(8)
    await push(ground, userId=[who])
    await asyncio.gather(*(expect(page.locator("#events li").first).to_contain_text(who) for page in (tab.page, second)))
