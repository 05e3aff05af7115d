"""What a page is made of, whatever it is written in: headings, paragraphs, tables and code.

Markdown is rendered first, so that there is one reader: of HTML.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from markdown_it import MarkdownIt

from generator.source.yaml import YAMLError, load


class PageError(Exception):
    """A page cannot be read; the message says which one, why, and what to do."""


class EmptyPageError(PageError):
    """A page has no text."""


@dataclass(frozen=True)
class Heading:
    """A heading; that of level 1 is the title of the page."""

    text: str
    level: int


@dataclass(frozen=True)
class Paragraph:
    """A paragraph, or an item of a list."""

    text: str


@dataclass(frozen=True)
class Table:
    """A table, its first row included; a cell is its text in one line."""

    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Listing:
    """Code, as it is printed."""

    text: str


Block = Heading | Paragraph | Table | Listing

SUFFIXES = frozenset({".md", ".markdown", ".html", ".htm"})
_FRONT_MATTER = re.compile(r"\A---\n(.*?)\n---\n", re.DOTALL)
_BREAK = re.compile(r"<br ?/?>")
_SAVED_FROM = re.compile(r"saved from url=\(\d+\)(\S+)")
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_INLINE = frozenset(
    {"a", "abbr", "b", "br", "code", "del", "em", "font", "i", "img", "ins", "kbd", "mark", "small", "span", "strong", "sub", "sup", "u"}
)
_HIDDEN = frozenset({"button", "head", "noscript", "script", "style", "svg", "template"})
_VOID = frozenset({"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"})


def read_blocks(path: Path) -> tuple[dict[str, str], list[Block]]:
    """Read a page: what it says of itself (`title`, `source_url`, `breadcrumb`, as far as it does), and its blocks.

    Raises:
        PageError: it is not there, neither Markdown nor HTML, or has no text.
    """
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        raise PageError(f"{path}: is neither Markdown (.md) nor HTML (.html): save the page as one of them")
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise PageError(f"{path}: is not UTF-8 ({error}): save it again as UTF-8") from None
    except OSError as error:
        raise PageError(f"{path}: cannot be read: {error.strerror}") from None
    head: dict[str, str] = {}
    if suffix in {".md", ".markdown"}:
        head, text = _front_matter(path, text)
        text = MarkdownIt("commonmark", {"html": False}).enable("table").render(_BREAK.sub(" ", text))
    tree = _Tree(text)
    try:
        blocks = list(_blocks(tree.root))
    except RecursionError:
        raise PageError(f"{path}: its elements are nested too deeply") from None
    if not blocks:
        raise EmptyPageError(
            f"{path}: has no text; a page of open.dingtalk.com has to be saved after it was shown, whole, not as its source"
        )
    return tree.head | head, blocks


def _front_matter(path: Path, text: str) -> tuple[dict[str, str], str]:
    match = _FRONT_MATTER.match(text)
    if match is None:
        return {}, text
    try:
        found: Any = load(match[1])
    except YAMLError as error:
        raise PageError(f"{path}: its front matter (between the lines `---`) is not YAML: {error}") from None
    head = {key: str(value) for key, value in found.items()} if isinstance(found, dict) else {}
    return head, text[match.end() :]


@dataclass
class _Element:
    """An element, with the elements and the texts in it."""

    tag: str
    children: "list[_Element | str]" = field(default_factory=list)

    def text(self) -> str:
        """All text in it, as it is; without what a page hides."""
        if self.tag in _HIDDEN:
            return ""
        if self.tag == "br":
            return "\n"
        gap = "" if self.tag in _INLINE else " "
        return gap + "".join(each if isinstance(each, str) else each.text() for each in self.children) + gap

    def line(self) -> str:
        """All text in it, in one line."""
        return " ".join(self.text().split())

    def rows(self) -> Iterator[tuple[str, ...]]:
        """The rows of a table: a table in a cell is text of this cell."""
        for each in self.children:
            if isinstance(each, _Element):
                if each.tag == "tr":
                    yield tuple(cell.line() for cell in each.children if isinstance(cell, _Element) and cell.tag in {"td", "th"})
                else:
                    yield from each.rows()


def _blocks(element: _Element) -> Iterator[Block]:
    text: list[str] = []
    for each in element.children:
        if isinstance(each, str) or each.tag in _INLINE:
            text.append(each if isinstance(each, str) else each.text())
            continue
        yield from _paragraph(text)
        text = []
        if each.tag in _HEADINGS:
            yield Heading(each.line(), int(each.tag[1]))
        elif each.tag == "pre":
            yield Listing(each.text().strip())
        elif each.tag == "table":
            yield Table(tuple(row for row in each.rows() if any(row)))
        elif each.tag not in _HIDDEN:
            yield from _blocks(each)
    yield from _paragraph(text)


def _paragraph(text: list[str]) -> Iterator[Block]:
    line = " ".join("".join(text).split())
    if line:
        yield Paragraph(line)


class _Tree(HTMLParser):
    """Makes a tree of HTML. `head` is what the page says of itself."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.root = _Element("body")
        self.head: dict[str, str] = {}
        self._open = [self.root]
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = dict(attrs)
        if tag == "link" and attributes.get("rel") == "canonical":
            self.head["source_url"] = attributes.get("href") or ""
        element = _Element(tag)
        self._open[-1].children.append(element)
        if tag not in _VOID:
            self._open.append(element)

    def handle_endtag(self, tag: str) -> None:
        if any(element.tag == tag for element in self._open[1:]):
            while self._open.pop().tag != tag:
                pass  # what was not closed inside

    def handle_data(self, data: str) -> None:
        if self._open[-1].tag == "title":
            self.head["title"] = " ".join(data.split())
        else:
            self._open[-1].children.append(data)

    def handle_comment(self, data: str) -> None:
        if match := _SAVED_FROM.search(data):  # as browsers write it
            self.head.setdefault("source_url", match[1])
