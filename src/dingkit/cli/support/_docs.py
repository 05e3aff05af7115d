"""Where the documentation tells more.

Its pages have no address yet, and whoever has installed dingkit has no file of them: they are named in words.
"""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from enum import Enum

from dingkit.cli.support._language import tr
from dingtalk_openapi.language import in_chinese

ADDRESS: str = ""
"""Of the documentation site, without a slash at its end, once it has one: `[project.urls]` in `pyproject.toml`."""


class Part(Enum):
    """A part of a page: name and title of the page, anchor and title of the part."""

    COMMAND_LINE = ("cli", "The command line", "", "")
    SETTINGS = ("cli", "The command line", "settings", "Settings")
    GO_ON = ("cli", "The command line", "go-on-with-a-send", "Go on with a send")
    ROBOT = ("cli", "The command line", "a-robots-message-robot-send", "A robot's message: `robot send`")
    FAILURES = ("cli", "The command line", "when-something-fails", "When something fails")
    UNCAUGHT = ("sandbox-run", "Programs that cannot be pointed to the sandbox", "", "")

    def place(self) -> str:
        """Return where it is, in the language of the command: its address, or its titles as long as there is none."""
        page, title, anchor, part = self.value
        if ADDRESS:
            return f"{ADDRESS}/{'zh-CN/' if in_chinese() else ''}{page}.html{'#' + anchor if anchor else ''}"
        if part:
            return tr('"{part}" on the page "{title}" of dingkit\'s documentation', part=tr(part), title=tr(title))
        return tr('the page "{title}" of dingkit\'s documentation', title=tr(title))
