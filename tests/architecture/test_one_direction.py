"""spec → generator → generated → src/dingkit: nothing to the left knows anything to its right.

Who may import whom is said in `[tool.importlinter]` of pyproject.toml, where `make imports` reads it. Here each of those contracts is
broken, in a copy of the code, to prove that it bites. What no import shows is tested below: facts of the spec are not typed again.
"""

from __future__ import annotations

import ast
import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from dingtalk_openapi.error_codes import CODES
from dingtalk_openapi.operations import OPERATIONS

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
ROOMS = ("generator", "generated/dingtalk_openapi", "src/dingkit")
WHILE_TYPE_CHECKING = "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import httpx\n"
INSIDE_A_FUNCTION = "def late() -> None:\n    import httpx\n"
ADDED = "+"
"""Planted at the end of a module that is there, where a contract is about that one."""
PLANTED: list[tuple[str, str, str]] = [
    ("generator-reads-the-spec-alone", "generator/planted.py", "import dingkit\n"),
    ("generator-reads-the-spec-alone", "generator/lint/planted.py", "from dingtalk_openapi import errors\n"),
    ("generated-stands-alone", "generated/dingtalk_openapi/planted.py", "from dingkit import errors\n"),
    ("generated-stands-alone", "generated/dingtalk_openapi/api/planted.py", "import openapi_python_client\n"),
    ("library-knows-no-generator", "src/dingkit/planted.py", "from generator import problems\n"),
    ("library-knows-no-generator", "src/dingkit/media/planted.py", "import tests.media.web\n"),
    ("http-has-one-home", "src/dingkit/planted.py", "import httpx\n"),
    ("http-has-one-home", "src/dingkit/cli/_loop.py", "import httpx\n"),  # named like a module that may
    ("http-has-one-home", "src/dingkit/planted.py", WHILE_TYPE_CHECKING),
    ("http-has-one-home", "src/dingkit/planted.py", INSIDE_A_FUNCTION),
    ("http-has-one-home", "src/dingkit/planted.py", "from aiohttp import ClientSession\n"),
    ("http-has-one-home", "src/dingkit/media/planted.py", "import httpcore\n"),
    ("http-has-one-home", "src/dingkit/stream/planted.py", "from pyreqwest.client import ClientBuilder\n"),
    ("websockets-has-one-home", "src/dingkit/_http/planted.py", "import websockets\n"),
    ("web-frameworks-stay-in-their-adapters", "src/dingkit/callback/planted.py", "from flask import request\n"),
    ("core-knows-no-feature", "src/dingkit/_core/planted.py", "from dingkit.media import MediaApi\n"),
    ("core-knows-no-feature", "src/dingkit/_http/planted.py", "import dingkit.client\n"),
    (
        "core-knows-no-feature",
        "src/dingkit/_core/planted.py",
        "from dingkit.errors import TransportError\n",
    ),  # knows what three errors carry
    ("signatures-know-no-client", f"{ADDED}src/dingkit/callback/_crypto.py", "import dingkit.client\n"),
    ("signatures-know-no-client", f"{ADDED}src/dingkit/_core/_signatures.py", "from dingkit import stores\n"),
    ("sandbox-knows-no-client", "src/dingkit/sandbox/planted.py", "import dingkit.client\n"),
    ("sandbox-knows-no-client", "src/dingkit/sandbox/_domains/planted.py", "from dingkit.media import MediaApi\n"),
    ("library-knows-no-command-line", "src/dingkit/planted.py", "from dingkit.cli import main\n"),
    ("terminal-stays-in-the-command-line", "src/dingkit/media/planted.py", "from rich.progress import Progress\n"),
    ("mock-is-for-tests", "src/dingkit/planted.py", "from dingkit.testing._mock import MockServer\n"),
]
CONTRACTS = {
    contract["id"] for contract in tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
}


def broken(directory: Path, *options: str) -> str:
    """Run import-linter in a directory and return its report, empty when every contract is kept."""
    done = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache", "--no-logo", *options, ROOT / "pyproject.toml"],
        cwd=directory,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(str(directory / path) for path in ("src", "generated", ".")), "COLUMNS": "200"},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    return "" if done.returncode == 0 else done.stdout + done.stderr


@pytest.fixture(scope="module")
def copied(tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("code")
    for room in ROOMS:
        shutil.copytree(ROOT / room, directory / room, ignore=shutil.ignore_patterns("__pycache__", "node_modules"))
    return directory


@pytest.fixture
def planted(copied: Path, request: pytest.FixtureRequest) -> Iterator[Path]:
    name, text = request.param
    path = copied / name.removeprefix(ADDED)
    before = path.read_text(encoding="utf-8") if path.exists() else None
    assert (before is None) != name.startswith(ADDED), f"{name} is a module of the project: choose another name for what is planted"
    path.write_text((before or "") + text, encoding="utf-8")
    yield copied
    if before is None:
        path.unlink()
    else:
        path.write_text(before, encoding="utf-8")


def test_every_contract_is_kept() -> None:
    assert broken(ROOT) == ""


@pytest.mark.parametrize(
    ("contract", "planted"),
    [pytest.param(contract, (name, text), id=f"{contract}-{number}") for number, (contract, name, text) in enumerate(PLANTED)],
    indirect=["planted"],
)
def test_a_contract_bites(contract: str, planted: Path) -> None:
    report = broken(planted, "--contract", contract)

    assert "0 kept, 1 broken" in report


def test_every_contract_has_something_planted() -> None:
    assert {contract for contract, _, _ in PLANTED} == CONTRACTS


def literals(path: Path) -> set[object]:
    """Every literal of a file but its docstrings."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    return {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and id(node) not in docstrings}


def test_the_spec_is_not_a_program() -> None:
    assert {path.suffix for path in (ROOT / "spec").rglob("*") if path.is_file()} == {".yaml"}


def test_what_the_spec_can_say_is_not_typed_again() -> None:
    paths = {operation.path for operation in OPERATIONS.values()}
    # A code that is one plain word, such as `unavailable`, cannot be told from a word.
    texts = {code for code in CODES if len(code) > 3 and not re.fullmatch("[a-z]+", code)}
    codes = texts | {int(code) for code in texts if code.isdecimal()}
    files = sorted((ROOT / "src" / "dingkit").rglob("*.py"))
    typed = {str(path.relative_to(ROOT)): literals(path) & (paths | codes) for path in files}

    assert len(files) > 100
    assert {path: found for path, found in typed.items() if found} == {}


def keys(node: object) -> Iterator[str]:
    """Every key of a document, but not what examples hold."""
    if isinstance(node, dict):
        for key, inner in node.items():
            yield key
            if key not in {"default", "enum", "example", "examples", "const", "x-known-values"}:
                yield from keys(inner)
    elif isinstance(node, list):
        for inner in node:
            yield from keys(inner)


def test_the_library_reads_no_schemas() -> None:
    """What they say is decided by the generator: the library gets tables, and `description.json` for the command line."""
    document = json.loads((ROOT / "generated/dingtalk_openapi/openapi.json").read_text(encoding="utf-8"))
    words = {"$ref", "allOf", "oneOf", "anyOf", "contentSchema"} | {key for key in keys(document) if key.startswith("x-")}
    # The sandbox is a server that checks by the schemas themselves: one module knows how they are written, and one how clients bend them.
    # Its control API has schemas of its own.
    of_the_server = {ROOT / "src/dingkit/sandbox" / name for name in ("_description.py", "_lenient.py", "_schemas.py")}
    files = sorted(set((ROOT / "src" / "dingkit").rglob("*.py")) - of_the_server)
    read = {str(path.relative_to(ROOT)): literals(path) & words for path in files}

    assert {"x-limits", "x-list-separator", "x-client-default"} <= words
    assert {path: found for path, found in read.items() if found} == {}
