"""Reads the pages of the reference as GitHub does."""

from __future__ import annotations

import re
import subprocess
from functools import cache
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote

from markdown_it import MarkdownIt

if TYPE_CHECKING:
    from pathlib import Path

_MARKDOWN = MarkdownIt("commonmark").enable("table")


class Page(NamedTuple):
    """What is on a page: anchors, links, and the text of the cells of each table."""

    anchors: list[str]
    links: list[str]
    tables: list[list[list[str]]]


@cache
def read(markdown: str) -> Page:
    """Parse a page."""
    anchors: list[str] = []
    links: list[str] = []
    tables: list[list[list[str]]] = []
    tokens = _MARKDOWN.parse(markdown)
    for before, token in zip([None, *tokens], tokens, strict=False):
        if token.type == "table_open":
            tables.append([])
        elif token.type == "tr_open":
            tables[-1].append([])
        elif token.type == "inline":
            if before is not None and before.type in {"th_open", "td_open"}:
                tables[-1][-1].append(token.content)
            if before is not None and before.type == "heading_open":
                anchors.append(_heading_anchor(token.content, anchors))
            for child in token.children or []:
                if child.type == "link_open":
                    links.append(unquote(str(child.attrs["href"])))
                if child.type == "html_inline":
                    anchors += re.findall(r'<a id="([^"]+)">', child.content)
    return Page(anchors, links, tables)


def _heading_anchor(heading: str, taken: list[str]) -> str:
    anchor = "".join(letter for letter in heading.lower() if letter.isalnum() or letter in " -_").replace(" ", "-")
    count = sum(re.fullmatch(rf"{re.escape(anchor)}(-\d+)?", other) is not None for other in taken)
    return f"{anchor}-{count}" if count else anchor


def section(markdown: str, heading: str) -> str:
    """The text below a heading of the third level."""
    match = re.search(rf"^### {re.escape(heading)}\n(.*?)(?=^##?#? |\Z)", markdown, re.DOTALL | re.MULTILINE)
    assert match, f"no section {heading}"
    return match[1]


def blocks(text: str, language: str) -> list[str]:
    """The code blocks of a language."""
    return [code for _, code in numbered_blocks(text, language)]


def numbered_blocks(text: str, language: str) -> list[tuple[int, str]]:
    """The code blocks of a language, and the line in which each begins."""
    found = re.finditer(rf"^```{language}\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)
    return [(text.count("\n", 0, block.start(1)) + 1, block[1]) for block in found]


def type_in(command: str, folder: Path, environ: dict[str, str], seconds: float) -> subprocess.CompletedProcess[str]:
    """Type a command of a page into a shell; what it prints and complains of comes as one text, as on a terminal."""
    return subprocess.run(
        ["/bin/bash", "-c", command],
        cwd=folder,
        env=environ,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
        timeout=seconds,
    )


def as_shown(text: str) -> re.Pattern[str]:
    """Compile what a page says is printed, where … is anything."""
    return re.compile(".*".join(map(re.escape, text.split("…"))))


EARLIER_BLOCK = """from dingkit import DingTalk
from dingkit.messages import Text
ding = DingTalk("your-app-key", "your-app-secret")
"""
"""What a Python block of the README or a guide may leave out; everything else it says itself."""


def goes_on(code: str) -> bool:
    """Whether a Python block makes no client, and so goes on with that of an earlier block."""
    return not re.search(r"(DingTalk|Client)\(|^from dingkit import .*DingTalk", code, re.MULTILINE)
