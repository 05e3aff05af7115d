"""What mypy and pyright say about programs that use dingkit: nothing about a right one, and all that is wrong with a wrong one."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import pytest

from dingkit.events import parse
from tests.docs.pages import EARLIER_BLOCK, goes_on, numbered_blocks
from tests.sweep import sweep
from tests.typing import program

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent
PROGRAM, MISTAKES = HERE / "program.py", HERE / "mistakes.py"
PYRIGHT = ROOT / "pyright" / "node_modules" / ".bin" / "pyright"
CHECKERS = ["mypy", "pyright"]
MYPY_ERROR = re.compile(r"^(.+?):(\d+): error: (.+)$", re.MULTILINE)
EXAMPLE = re.compile(r"^[ \t>]*(`{3,}|~{3,}) *py\w*", re.MULTILINE | re.IGNORECASE)
"""The first line of a Python block, however it is written."""

PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *ROOT.glob("examples/*/*.md")])

Found = dict[Path, dict[int, list[str]]]
"""File → line → what is wrong there."""


def examples(directory: Path) -> list[Path]:
    """Write each Python block of the documents into a file, in the same lines, after what it may take from an earlier block."""
    written = []
    for page in PAGES:
        name = re.sub(r"\W", "_", str(page.relative_to(ROOT)))
        for line, code in numbered_blocks(page.read_text("utf-8"), "python"):
            before = "; ".join(EARLIER_BLOCK.splitlines()) if goes_on(code) else ""
            file = directory / f"{name}_{line}.py"
            file.write_text(before + "\n" * (line - 1) + code, "utf-8")
            written.append(file)
    return written


def in_files(problems: list[tuple[Path, int, str]]) -> Found:
    found: Found = defaultdict(lambda: defaultdict(list))
    for file, line, message in problems:
        found[file][line].append(message)
    return found


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Found]:
    """What each type checker finds in all files together: that is one run of each, at the same time."""
    directory = tmp_path_factory.mktemp("examples")
    files = [PROGRAM, MISTAKES, *examples(directory)]
    commands = {
        "mypy": [sys.executable, "-m", "mypy", "--no-pretty", "--show-absolute-path"],  # with what `make types` has kept
        "pyright": [str(PYRIGHT), "--outputjson", "--pythonpath", sys.executable],
    }
    started = {
        name: subprocess.Popen([*command, *map(str, files)], cwd=ROOT, stdout=subprocess.PIPE, text=True)
        for name, command in commands.items()
    }
    printed = {name: process.communicate()[0] for name, process in started.items()}
    assert {name: process.returncode for name, process in started.items()} == dict.fromkeys(CHECKERS, 1), printed  # the mistakes are errors
    by_pyright = json.loads(printed["pyright"])["generalDiagnostics"]
    return {
        "mypy": in_files([(Path(file), int(line), message) for file, line, message in MYPY_ERROR.findall(printed["mypy"])]),
        "pyright": in_files([(Path(one["file"]), one["range"]["start"]["line"] + 1, one["message"]) for one in by_pyright]),
    }


@pytest.mark.parametrize("checker", CHECKERS)
def test_a_program_needs_no_cast_and_no_ignored_line(found: dict[str, Found], checker: str) -> None:
    assert found[checker][PROGRAM] == {}
    assert not re.search(r"\bcast\b|type: ignore|pyright: ignore|\bAny\b", PROGRAM.read_text("utf-8").partition('"""\n')[2])


@pytest.mark.parametrize("checker", CHECKERS)
def test_each_mistake_is_found_and_nothing_else(found: dict[str, Found], checker: str) -> None:
    lines = MISTAKES.read_text("utf-8").splitlines()
    marked = {number: line for number, line in enumerate(lines, 1) if "  # mistake: " in line}

    assert len(marked) > 60
    assert {number: line for number, line in marked.items() if number not in found[checker][MISTAKES]} == {}, "these were not found"
    assert {line: said for line, said in found[checker][MISTAKES].items() if line not in marked} == {}, "these are none"


@sweep("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_no_example_is_overlooked(page: Path) -> None:
    text = page.read_text("utf-8")
    if page.parent.name == "migrating":  # what is written ```py there is code of the packages that people come from
        text = re.sub(r"^```py$", "```text", text, flags=re.MULTILINE)

    assert len(EXAMPLE.findall(text)) == len(numbered_blocks(text, "python")), "write ```python at the beginning of a line"


@pytest.mark.parametrize("checker", CHECKERS)
def test_the_examples_of_the_documents_have_the_right_types(found: dict[str, Found], checker: str) -> None:
    wrong = {file.name: problems for file, problems in found[checker].items() if file not in {PROGRAM, MISTAKES}}

    assert {file: dict(problems) for file, problems in wrong.items() if problems} == {}, "the lines are those of the document"


def test_what_has_the_right_types_runs() -> None:
    handler = program.handler

    assert (handler.wants_events, handler.wants_robot_messages, handler.wants_cards) == (True, True, True)
    assert handler.deliver(parse({"EventType": "canteen_opened"}))
