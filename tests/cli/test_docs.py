"""The examples of docs/cli.md run in both languages, and show what they say; its tables are what the program has."""

from __future__ import annotations

import os
import re
import shutil
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from dingkit.cli.support import _docs
from dingkit.cli.support._command import SETTINGS
from dingkit.cli.support._docs import Part
from dingkit.cli.support._errors import MEANINGS
from dingkit.cli.support._language import tr
from dingkit.cli.support._settings import variable
from tests.cli.conftest import COMMANDS, PROGRAM, SECONDS_UNTIL_A_TEST_GIVES_UP
from tests.docs.pages import as_shown, blocks, read, type_in

if TYPE_CHECKING:
    from dingkit.testing import MockServer

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
PAGES = {"en": (DOCS / "cli.md").read_text("utf-8"), "zh": (DOCS / "cli.zh-CN.md").read_text("utf-8")}
LANGUAGES = pytest.mark.parametrize("language", PAGES)


def examples() -> list[tuple[str, str, str]]:
    """Each command of the pages, and what it shows."""
    found = []
    for language, page in PAGES.items():
        for block in blocks(page, "console"):
            for example in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
                command, _, shown = example.partition("\n")
                found.append((language, command, shown))
    return found


@pytest.mark.parametrize(("language", "command", "shown"), examples())
def test_example(language: str, command: str, shown: str, on_mock: MockServer, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "examples" / "data", tmp_path / "examples" / "data")
    (yaml,), (settings,) = blocks(PAGES[language], "yaml"), blocks(PAGES[language], "sh")
    (tmp_path / "leave.yaml").write_text(yaml, "utf-8")
    environ = {**os.environ, "PATH": f"{PROGRAM.parent}{os.pathsep}{os.environ['PATH']}", "DINGKIT_LANG": language}
    done = type_in(f"{settings}{command}", tmp_path, environ, SECONDS_UNTIL_A_TEST_GIVES_UP)
    printed = done.stdout + (f"[exit code {done.returncode}]\n" if done.returncode else "")
    assert as_shown(shown).fullmatch(printed), printed


def test_the_page_has_examples_of_the_commands() -> None:
    # The mock plays no host that keeps the bytes of files, and not all hosts; the sandbox has its own page.
    without = {"mock", "sandbox", "stream", "storage", "doctor"}
    assert {command.split("dingkit ")[1].split()[0] for _, command, _ in examples()} == set(COMMANDS) - without


@LANGUAGES
def test_the_tables_are_right(language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DINGKIT_LANG", language)
    tables = read(PAGES[language]).tables
    codes = next(table for table in tables if table[0][0] in {"exit code", "退出码"})
    assert [(row[0], row[1]) for row in codes[1:]] == [(str(int(code)), tr(meaning)) for code, meaning in MEANINGS.items()]
    settings = next(table for table in tables if table[0][1] in {"environment", "环境变量"})
    expected = [[f"`--{name.replace('_', '-')}`", f"`{variable(name)}`", f"`{name}`"] for name in SETTINGS]
    assert [row[:3] for row in settings[1:-1]] == expected


@LANGUAGES
def test_links_lead_somewhere(language: str) -> None:
    page = read(PAGES[language])
    for link in page.links:
        file, _, anchor = link.partition("#")
        there = DOCS / file
        assert not file or there.is_file(), link
        assert not anchor or anchor in (read(there.read_text("utf-8")) if file else page).anchors, link


@LANGUAGES
@pytest.mark.parametrize("part", Part)
def test_pages_are_named_by_their_titles(part: Part, language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DINGKIT_LANG", language)
    page, title, anchor, titled = part.value
    text = (DOCS / f"{page}{'.zh-CN' if language == 'zh' else ''}.md").read_text("utf-8")
    assert text.startswith(f"# {tr(title)}\n")
    assert tr(title) in part.place()
    if anchor:
        assert anchor in read(text).anchors
        assert re.search(rf"^##+ {re.escape(tr(titled))}( <a id=\"{anchor}\"></a>)?$", text, re.MULTILINE)
        assert tr(titled) in part.place()


def test_once_there_is_an_address_it_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_docs, "ADDRESS", "https://docs.example")
    monkeypatch.setenv("DINGKIT_LANG", "en")
    assert Part.COMMAND_LINE.place() == "https://docs.example/cli.html"
    monkeypatch.setenv("DINGKIT_LANG", "zh")
    assert Part.SETTINGS.place() == "https://docs.example/zh-CN/cli.html#settings"


def test_the_address_is_that_of_the_project() -> None:
    urls = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"].get("urls", {})
    assert urls.get("Documentation", "") == _docs.ADDRESS


def test_nothing_that_is_installed_names_a_file_of_the_documentation() -> None:
    sources = [*(ROOT / "src").rglob("*.py"), *(ROOT / "generated").rglob("*.py")]
    named = [path.name for path in sources if re.search(r"(?<![\w/])docs/[\w./-]+\.md\b", path.read_text("utf-8"))]
    assert named == []
