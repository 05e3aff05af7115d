"""The examples of docs/cli.md run, and show what they say; its tables are what the program has."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from dingkit.cli.support._command import SETTINGS
from dingkit.cli.support._errors import DOCS, MEANINGS, SECTIONS
from dingkit.cli.support._settings import variable
from tests.cli.conftest import COMMANDS, PROGRAM, SECONDS_UNTIL_A_TEST_GIVES_UP
from tests.docs.pages import blocks, read

if TYPE_CHECKING:
    from dingkit.testing import MockServer

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / DOCS).read_text(encoding="utf-8")


def examples() -> list[tuple[str, str]]:
    """Each command of the page and what it shows."""
    found = []
    for block in blocks(PAGE, "console"):
        for example in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, shown = example.partition("\n")
            found.append((command, shown))
    return found


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the files are that the page speaks of."""
    shutil.copytree(ROOT / "examples" / "data", tmp_path / "examples" / "data")
    (yaml,) = blocks(PAGE, "yaml")
    (tmp_path / "leave.yaml").write_text(yaml)
    return tmp_path


@pytest.mark.parametrize(("command", "shown"), examples())
def test_example(command: str, shown: str, on_mock: MockServer, folder: Path) -> None:
    (settings,) = blocks(PAGE, "sh")
    done = subprocess.run(
        ["/bin/bash", "-c", f"{settings}{command}"],
        cwd=folder,
        env={**os.environ, "PATH": f"{PROGRAM.parent}{os.pathsep}{os.environ['PATH']}"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
        timeout=SECONDS_UNTIL_A_TEST_GIVES_UP,
    )
    printed = done.stdout + (f"[exit code {done.returncode}]\n" if done.returncode else "")
    assert re.fullmatch(".*".join(map(re.escape, shown.split("…"))), printed), printed


def test_the_page_has_examples_of_the_commands() -> None:
    # The mock plays no host that keeps the bytes of files, and not all hosts; the sandbox has its own page.
    without = {"mock", "sandbox", "stream", "storage", "doctor"}
    assert {command.split("dingkit ")[1].split()[0] for command, _ in examples()} == set(COMMANDS) - without


def test_the_tables_are_right() -> None:
    tables = read(PAGE).tables
    codes = next(table for table in tables if table[0][0] == "exit code")
    assert [(row[0], row[1]) for row in codes[1:]] == [(str(int(code)), meaning) for code, meaning in MEANINGS.items()]
    settings = next(table for table in tables if table[0][0] == "flag" and table[0][1] == "environment")
    expected = [[f"`--{name.replace('_', '-')}`", f"`{variable(name)}`", f"`{name}`"] for name in SETTINGS]
    assert [row[:3] for row in settings[1:-1]] == expected


def test_links_lead_somewhere() -> None:
    page = read(PAGE)
    for link in page.links:
        file, _, anchor = link.partition("#")
        there = (ROOT / DOCS).parent / file if file else ROOT / DOCS
        assert there.is_file(), link
        assert not anchor or anchor in read(there.read_text(encoding="utf-8")).anchors, link
    assert set(SECTIONS.values()) <= set(page.anchors)
