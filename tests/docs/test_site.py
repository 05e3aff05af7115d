"""The documentation site in headless Chromium, opened from disk, in both languages and several looks. Screenshots: build/screenshots/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
import pytest_asyncio
from filelock import FileLock
from playwright.async_api import expect

from generator.__main__ import main
from tests.browser import DEVICES, ROOT, Tab, start_browser

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from playwright.async_api import Browser

pytestmark = pytest.mark.asyncio(loop_scope="module")

LOOKS: dict[str, dict[str, Any]] = {
    "english-desktop-dark": {"color_scheme": "dark", **DEVICES["desktop"]},
    "english-phone-light": {"color_scheme": "light", **DEVICES["phone"]},
    "chinese-desktop-light": {"color_scheme": "light", **DEVICES["desktop"]},
    "chinese-phone-dark": {"color_scheme": "dark", **DEVICES["phone"]},
}
PAGES = ("index", "start", "reference/token", "api/dingkit.delivery", "coverage")
"""One of each kind: the README, a page to follow, of the spec, of docstrings, with large tables."""
SEARCHES = (
    ("send work notification", "send_work_notification"),
    ("40014", "40014"),
    ("AI卡片流式更新", "stream_card"),
    ("审批", "create_approval"),
)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """The site, built once for all processes of the tests."""
    base = tmp_path_factory.getbasetemp()
    shared = (base if worker_id == "master" else base.parent) / "site"
    with FileLock(f"{shared}.lock"):
        if not shared.exists():
            assert main(["site", "--root", str(ROOT), "--output", str(shared)]) == 0
    return shared


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    """One browser for all tests."""
    async with start_browser() as started:
        yield started


@pytest_asyncio.fixture(loop_scope="module", params=sorted(LOOKS))
async def tab(browser: Browser, request: pytest.FixtureRequest) -> AsyncIterator[Tab]:
    """A tab in one of the looks."""
    opened = await Tab.open(browser, request.param, LOOKS[request.param])
    yield opened
    await opened.close()


def address(site: Path, tab: Tab, page: str) -> str:
    folder = site / "zh-CN" if "chinese" in tab.look else site
    return (folder / f"{page}.html").as_uri()


async def test_each_kind_of_page_fits_and_keeps_nobody_out(tab: Tab, site: Path) -> None:
    for page in PAGES:
        await tab.page.goto(address(site, tab, page))
        await expect(tab.page.get_by_role("heading", level=1)).to_be_visible()
        await tab.take_picture(f"site-{page.replace('/', '-')}")
        await tab.assert_fits()
        await tab.assert_open_to_all()
    assert await tab.page.locator("html").get_attribute("lang") == ("zh" if "chinese" in tab.look else "en")


async def test_one_finds_what_is_there_in_both_languages(tab: Tab, site: Path) -> None:
    for words, found in SEARCHES:
        await tab.page.goto(address(site, tab, "start"))
        await tab.page.locator(".md-header label[for=__search]" if "phone" in tab.look else ".md-search__button").click()
        await tab.page.get_by_role("combobox").fill(words)
        await expect(tab.page.get_by_role("option").filter(has_text=found).first).to_be_visible()


async def test_a_page_leads_to_the_same_part_in_the_other_language(tab: Tab, site: Path) -> None:
    await tab.page.goto(address(site, tab, "guide"))
    before = tab.page.url
    other = "English" if "chinese" in tab.look else "简体中文"
    await tab.page.get_by_role("link", name=other, exact=True).first.evaluate("link => link.click()")
    await expect(tab.page.locator("html")).to_have_attribute("lang", "en" if "chinese" in tab.look else "zh")
    assert tab.page.url.replace("zh-CN/", "") == before.replace("zh-CN/", "")
