"""docs/words.md: what it says to avoid is avoided, and what it says to use less becomes rarer."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "words.md"
TWIN = ROOT / "docs" / "words.zh-CN.md"
FOLDERS = ("src", "generator", "docs", "spec", "tests", "examples", "bench")
KINDS = {".jinja", ".md", ".py", ".yaml"}
EXEMPT = {PAGE, TWIN, Path(__file__), ROOT / "CHANGELOG.md"}


def rows(page: Path) -> list[list[str]]:
    """The cells of the tables of a page."""
    return [[cell.strip() for cell in line.split("|")[1:-1]] for line in page.read_text("utf-8").splitlines() if line.startswith("| ")]


def avoided() -> list[str]:
    """The last cell of each row, and the last sentence of the page."""
    text = PAGE.read_text("utf-8")
    cells = [row[-1] for row in rows(PAGE)]
    return [word for cell in [*cells, text.rpartition("Not ")[2]] for word in re.findall(r"`([^`]+)`", cell)]


def pattern(word: str) -> re.Pattern[str]:
    """Compile what finds a word; one with capitals is a name, and found as it is written."""
    text = r"\s+".join(map(re.escape, word.split()))
    begins, ends = (r"\b_?" if word[0].isalnum() else ""), (r"\b" if word[-1].isalnum() else "")
    return re.compile(f"{begins}{text}{ends}", 0 if word != word.lower() else re.IGNORECASE)


def rarer() -> dict[str, int]:
    """The words that are still there, and how often at most."""
    return {row[0]: int(row[-1]) for row in rows(PAGE) if row[-1].isdecimal()}


def occurrences(word: str, text: str) -> int:
    """Count a word, also at the beginning of a sentence, but not Python's `None`."""
    rest = r"\s+".join(word[1:].split(" "))
    return len(re.findall(rf"\b[{word[0].upper()}{word[0]}]{rest}\b", text))


@pytest.fixture(scope="module")
def texts() -> dict[str, str]:
    found = [*ROOT.glob("*.md"), *(path for folder in FOLDERS for path in (ROOT / folder).rglob("*"))]
    files = [path for path in found if path.suffix in KINDS and path not in EXEMPT and "node_modules" not in path.parts]
    return {str(path.relative_to(ROOT)): path.read_text("utf-8") for path in files}


@pytest.mark.parametrize("word", avoided())
def test_what_is_avoided_occurs_nowhere(word: str, texts: dict[str, str]) -> None:
    assert [name for name, text in texts.items() if pattern(word).search(text)] == []


@pytest.mark.parametrize(("word", "most"), rarer().items())
def test_a_word_becomes_rarer(word: str, most: int, texts: dict[str, str]) -> None:
    code = [text for name, text in texts.items() if name.startswith(("src/", "generator/")) and name.endswith((".py", ".jinja"))]
    assert sum(occurrences(word, text) for text in code) <= most


@pytest.mark.parametrize("word", ["user id", "user ids", "staff id", "staff ids", "union id", "union ids", "open id", "open ids"])
def test_the_spec_calls_ids_of_people_userid_unionid_and_openid(word: str, texts: dict[str, str]) -> None:
    assert [name for name, text in texts.items() if name.startswith("spec/") and pattern(word).search(text)] == []


def test_the_page_says_what_to_avoid() -> None:
    assert len(avoided()) > 50
    assert len(rarer()) > 5
    assert occurrences("is none", "It is\n    none. Is none? It is None, this nonetheless.") == 2
    assert pattern("is away").search("The store IS\n    away.")
    assert not pattern("LONGEST_").search("the longest_name")
    assert pattern("LONGEST_").search("_LONGEST_STATE")


def test_both_languages_have_the_same_words() -> None:
    english = [(term, chinese, avoid) for term, _, chinese, avoid in rows(PAGE) if term != "term"]
    assert [(term, chinese, avoid) for term, chinese, _, avoid in rows(TWIN) if term != "英文"] == english
