"""`docs/other-languages.md`, in both languages, shows what `make ecosystems` runs, and names what is there."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from dingtalk_openapi.operations import OPERATIONS
from generator.source.known_keys import PLACES
from tests.docs.pages import blocks, read
from tests.sweep import sweep

ROOT = Path(__file__).parents[2]
BUNDLES = ROOT / "generated" / "dingtalk_openapi"
ECOSYSTEMS = ROOT / "ecosystems"
PAGES = [(ROOT / "docs" / name).read_text("utf-8") for name in ("other-languages.md", "other-languages.zh-CN.md")]
TYPESCRIPT = [block for page in PAGES for block in blocks(page, "ts")]
COMMANDS = [block for page in PAGES for block in blocks(page, "sh")]
in_both = pytest.mark.parametrize("page", PAGES, ids=["english", "chinese"])


@sweep("block", TYPESCRIPT)
def test_typescript_is_part_of_a_program_that_is_run(block: str) -> None:
    programs = [path.read_text("utf-8") for path in ECOSYSTEMS.glob("*.ts")]

    assert [program for program in programs if block.rstrip("\n") in program] != []


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_has_the_options_that_are_tried(command: str) -> None:
    tried = (ECOSYSTEMS / "run.py").read_text("utf-8")

    assert [option for option in re.findall(r"--[a-z-]+", command) if f'"{option}"' not in tried] == []


@in_both
def test_there_is_something_to_look_at(page: str) -> None:
    assert len(blocks(page, "ts")) >= 5
    assert len(blocks(page, "sh")) == 3


def test_every_program_is_made_and_run() -> None:
    compiled = json.loads((ECOSYSTEMS / "tsconfig.json").read_text("utf-8"))["files"]
    named = (ROOT / "Makefile").read_text("utf-8") + (ECOSYSTEMS / "run.py").read_text("utf-8")

    assert [name for name in compiled if f'"{name.removesuffix(".ts")}"' not in named] == []
    assert "ecosystems/run.py" in named
    assert '"pydantic_models.py"' in named


@in_both
def test_the_keys_that_it_names_are_known(page: str) -> None:
    known = {name for keys in PLACES.values() for name in keys}
    named = set(re.findall(r"`(x-[a-z-]+)`", page)) - {"x-", "x-acs-dingtalk-access-token"}

    assert len(named) > 10
    assert named <= known


@in_both
def test_the_files_that_it_names_are_there(page: str) -> None:
    files = " ".join(row[0] for row in read(page).tables[0])

    assert set(re.findall(r"`([a-z-]+\.json)`", files)) == {path.name for path in BUNDLES.glob("*.json")} - {"description.json"}


@in_both
def test_the_operations_that_it_names_are_there(page: str) -> None:
    named = re.findall(r"`([a-z_]+)`(?: \(|（)`([A-Z]+) (/[^`\s]+)`[)）]", page)

    assert len(named) == 2
    assert [(name, OPERATIONS[name].method, OPERATIONS[name].path) for name, _, _ in named] == named


def test_what_it_says_of_the_catalogue() -> None:
    catalogue = json.loads((BUNDLES / "errors.json").read_text("utf-8"))
    said = {key for row in catalogue["codes"] for key in row}

    assert {"code", "category", "meaning", "remedy", "retry", "retry_after", "token_refused", "credential_refused", "operations"} <= said
    assert {"categories", "codes", "wrappers", "fields", "success"} <= catalogue.keys()
    assert any(row["code"].endswith("*") for row in catalogue["codes"])
