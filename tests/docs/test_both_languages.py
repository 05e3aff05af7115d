"""Every page for users is there in English and in Chinese, with the same parts and the same examples."""

from __future__ import annotations

import io
import re
import tokenize
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from tests.docs.pages import read

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
CHINESE = ".zh-CN.md"
ONE_FOR_BOTH = ("reference", "adr")
"""Folders whose pages have no twin: the reference has both languages on each page, the records of decisions are for who builds dingkit."""
FENCED = re.compile(r"^( *)```([\w-]*)[^\n]*\n(.*?)^\1```$", re.DOTALL | re.MULTILINE)
HAN = re.compile(r"[\u4e00-\u9fff]")
TEXTS = {tokenize.COMMENT, tokenize.STRING, getattr(tokenize, "FSTRING_MIDDLE", tokenize.STRING)}
"""What of an example may be translated; since Python 3.12 an f-string has pieces."""


def english_pages() -> list[str]:
    """The pages that have a twin, as the English one is called."""
    found = [path for path in DOCS.rglob("*.md") if path.relative_to(DOCS).parts[0] not in ONE_FOR_BOTH]
    found += [*ROOT.glob("README*.md"), *ROOT.glob("examples/*/README*.md")]
    return sorted({str(path.relative_to(ROOT)).replace(CHINESE, ".md") for path in found})


def twin(page: str) -> str:
    """The same page in Chinese."""
    return page.removesuffix(".md") + CHINESE


def text(page: str) -> str:
    return (ROOT / page).read_text("utf-8")


PAGES = pytest.mark.parametrize("page", english_pages())


@PAGES
def test_a_page_is_there_in_both(page: str) -> None:
    assert [name for name in (page, twin(page)) if not (ROOT / name).is_file()] == []


@PAGES
def test_each_leads_to_the_other_at_its_head(page: str) -> None:
    for name, other in ((page, twin(page)), (twin(page), page)):
        assert f"]({Path(other).name})" in text(name).partition("\n## ")[0]


@PAGES
def test_the_twin_is_chinese(page: str) -> None:
    prose = FENCED.sub("", text(twin(page)))
    paragraphs = [part for part in re.split(r"\n\s*\n", re.sub(r"`[^`]*`|<[^>]*>", "", prose)) if len(re.findall(r"[a-z]+", part)) > 25]
    assert [part for part in paragraphs if not HAN.search(part)] == []


@PAGES
def test_both_have_the_same_headings(page: str) -> None:
    levels = [re.findall(r"^(#+) ", FENCED.sub("", text(name)), re.MULTILINE) for name in (page, twin(page))]
    assert levels[0] == levels[1]


@PAGES
def test_what_leads_to_a_part_leads_to_it_in_both(page: str) -> None:
    """`#retries` is a part of either: a Chinese heading has the English anchor beside its own, as `<a id="retries"></a>`."""
    english, chinese = (read(text(name)).anchors for name in (page, twin(page)))
    first = english[:1]  # the title of the page: nothing leads to it
    assert [anchor for anchor in english if anchor not in [*first, *chinese]] == []


def pieces(language: str, code: str) -> list[tuple[bool, str]]:
    """What an example consists of: whether a piece may be translated, and its text."""
    if language == "python":
        found = tokenize.generate_tokens(io.StringIO(code).readline)
        return [(one.type in TEXTS, one.string) for one in found]
    return [(True, line) for line in code.splitlines()]


@PAGES
def test_both_have_the_same_examples(page: str) -> None:
    """A comment, a text, or a line of what is no Python may be in Chinese instead."""
    english, chinese = ([(kind, code) for _, kind, code in FENCED.findall(text(name))] for name in (page, twin(page)))
    assert [kind for kind, _ in english] == [kind for kind, _ in chinese]
    for (kind, theirs), (_, ours) in zip(english, chinese, strict=True):
        first, second = pieces(kind, theirs), pieces(kind, ours)
        different = [
            (a, b) for (may, a), (_, b) in zip(first, second, strict=False) if a != b and not (may and (HAN.search(b) or HAN.search(a)))
        ]
        assert (different, len(first)) == ([], len(second))


@PAGES
def test_no_line_ends_between_two_chinese_characters(page: str) -> None:
    """It would be shown as a space."""
    prose = FENCED.sub("", text(twin(page)))
    assert re.findall(r"[\u4e00-\u9fff，。；：、！？）》”]\n *[\u4e00-\u9fff（《“].*", prose) == []


@PAGES
def test_the_twin_leads_to_chinese_pages(page: str) -> None:
    folder = (ROOT / page).parent
    targets = [link.partition("#")[0] for link in read(text(twin(page))).links if "://" not in link and not link.startswith("#")]
    here = [str((folder / target).resolve().relative_to(ROOT)) for target in targets if target.endswith(".md")]
    assert [name for name in here if name in english_pages() and name != page] == []


@PAGES
def test_anchors_are_there(page: str) -> None:
    wrong = []
    for name in (page, twin(page)):
        for link in read(text(name)).links:
            target, _, anchor = link.partition("#")
            if "://" in link or not anchor or (target and not target.endswith(".md")):
                continue
            path = (ROOT / name).parent / target if target else ROOT / name
            if not path.is_file() or anchor not in read(path.read_text("utf-8")).anchors:
                wrong.append(f"{name}: {link}")
    assert wrong == []


@PAGES
def test_what_should_be_bold_is_bold(page: str) -> None:
    """Beside Chinese, two stars are stars where a full stop stands before the closing ones: `**No.**This`."""
    pieces = [piece for token in MarkdownIt("commonmark").enable("table").parse(text(twin(page))) for piece in token.children or []]
    assert [piece.content for piece in pieces if piece.type == "text" and "**" in piece.content] == []
