"""Chromium for the tests: found, kept on this machine, and a page of it that remembers all that it did."""

from __future__ import annotations

import os
import shutil
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import urlsplit

from playwright.async_api import Browser, ConsoleMessage, Page, Request, Response, async_playwright, expect

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

NAMES = ("chromium", "chromium-browser", "google-chrome")
ARGUMENTS = [
    "--no-sandbox",  # tests run as root in CI
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--no-proxy-server",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]
ROOT = Path(__file__).parents[1]
SCREENSHOTS = ROOT / "build" / "screenshots"
AXE = ROOT / "tests" / "node" / "node_modules" / "axe-core" / "axe.min.js"
DEADLINE_MS = 30_000
DEVICES: dict[str, dict[str, Any]] = {
    "desktop": {"viewport": {"width": 1280, "height": 800}},
    "phone": {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True, "device_scale_factor": 2},
}

expect.set_options(timeout=DEADLINE_MS)


def find_chromium() -> str:
    """Path of the browser.

    Raises:
        FileNotFoundError: there is none; the message says how to get it.
    """
    named = os.environ.get("DINGKIT_CHROMIUM")
    candidates = [named] if named else NAMES
    found = next(filter(None, map(shutil.which, candidates)), None)
    if found is None:
        where = f"DINGKIT_CHROMIUM names {named}, which is no program" if named else f"none of {', '.join(NAMES)} is on PATH"
        raise FileNotFoundError(f"the browser tests need Chromium, and {where}: apt-get install chromium, or set DINGKIT_CHROMIUM")
    return found


@asynccontextmanager
async def start_browser() -> AsyncIterator[Browser]:
    """Chromium without a window, until the block ends."""
    async with async_playwright() as playwright:
        started = await playwright.chromium.launch(executable_path=find_chromium(), headless=True, args=ARGUMENTS)
        yield started
        await started.close()


@dataclass
class Tab:
    """A page, and all that it did."""

    page: Page
    look: str
    requests: list[Request] = field(default_factory=list)
    responses: list[Response] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)
    stopped: list[str] = field(default_factory=list)
    expected_complaints: tuple[str, ...] = ()

    @classmethod
    async def open(cls, browser: Browser, look: str, options: dict[str, Any], **extra: Any) -> Self:
        """Make a tab in a browser that knows nothing; it remembers from now on."""
        context = await browser.new_context(timezone_id="UTC", **options)
        context.set_default_timeout(DEADLINE_MS)
        opened = cls(await context.new_page(), look, **extra)
        opened._watch()
        return opened

    def _watch(self) -> None:
        def hear(message: ConsoleMessage) -> None:
            if message.type in {"error", "warning"}:
                self.complaints.append(message.text)

        def fail(request: Request) -> None:
            if request.failure == "csp":
                self.requests = [one for one in self.requests if one is not request]
                self.stopped.append(request.url)

        self.page.on("request", lambda request: self.requests.append(request))  # noqa: PLW0108 - it wants a function of its own
        self.page.on("requestfailed", fail)
        self.page.on("response", lambda response: self.responses.append(response))  # noqa: PLW0108
        self.page.on("console", hear)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("dialog", lambda dialog: self.complaints.append(f"a dialog: {dialog.message}"))

    async def close(self) -> None:
        """Close the tab. Nothing went to the console that was not expected, and nothing left this machine."""
        await self.page.context.close()
        assert [text for text in self.complaints if not text.startswith(self.expected_complaints or "\0")] == []
        assert {urlsplit(request.url).hostname or request.url[:5] for request in self.requests} <= {"127.0.0.1", "blob:", "data:", "file:"}

    async def settle(self) -> None:
        """Wait until the page has its style sheets and pictures: a heading is there before the sheet that says how large it is."""
        await self.page.wait_for_load_state("load")

    async def assert_fits(self, targets: str = "") -> None:
        """Nothing is wider than the screen, and everything to tap (a CSS selector) is large enough."""
        await self.settle()
        assert await self.page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
        for target in await self.page.locator(targets).all() if targets else ():
            box = await target.bounding_box()
            assert box
            assert box["height"] >= 44
            assert box["width"] >= 44

    async def assert_open_to_all(self) -> None:
        """Nothing on the page keeps out who does not see, hear or use a mouse as others do."""
        await self.settle()
        await self.page.evaluate(AXE.read_text("utf-8"))
        found = await self.page.evaluate("axe.run({iframes: false, preload: false, resultTypes: ['violations']})")
        serious = [one for one in found["violations"] if one["impact"] in {"serious", "critical"}]
        assert [(one["id"], [node["html"][:200] for node in one["nodes"]]) for one in serious] == []

    async def take_picture(self, name: str, **options: Any) -> None:
        """Keep what is seen, in build/screenshots/."""
        await self.settle()
        await self.page.screenshot(path=SCREENSHOTS / f"{name}-{self.look}.png", animations="disabled", **options)
