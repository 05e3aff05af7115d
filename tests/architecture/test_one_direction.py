"""spec → generator → generated → src/dingkit: nothing to the left knows anything to its right."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from dingtalk_openapi.error_codes import CODES
from dingtalk_openapi.operations import OPERATIONS

ROOT = Path(__file__).parents[2]
ROOMS = {"generator": ROOT / "generator", "dingtalk_openapi": ROOT / "generated" / "dingtalk_openapi", "dingkit": ROOT / "src" / "dingkit"}
MAY_NOT_KNOW = {
    "generator": {"dingtalk_openapi", "dingkit", "tests"},
    "dingtalk_openapi": {"generator", "dingkit", "tests", "openapi_python_client"},
    "dingkit": {"generator", "tests", "openapi_python_client"},
}
KNOW_HTTPX = {"_aiohttp.py", "_base.py", "_client.py", "_connections.py", "_opened.py", "_pools.py", "_requests.py", "_transport.py"}
LONGEST_FILE_LINES = 320


def files(room: str) -> list[Path]:
    return sorted(ROOMS[room].rglob("*.py"))


def imports(path: Path) -> set[str]:
    """The top-level packages that a file imports, at its head or inside a function."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            found.add(str(node.module).partition(".")[0])
    return found


def literals(path: Path) -> set[object]:
    """Every literal of a file but its docstrings."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    return {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and id(node) not in docstrings}


@pytest.mark.parametrize("room", ROOMS)
def test_each_room_knows_only_what_is_to_its_left(room: str) -> None:
    assert files(room)
    assert {path.name: sorted(imports(path) & MAY_NOT_KNOW[room]) for path in files(room) if imports(path) & MAY_NOT_KNOW[room]} == {}


def test_the_spec_is_no_program() -> None:
    assert {path.suffix for path in (ROOT / "spec").rglob("*") if path.is_file()} == {".yaml"}


def test_httpx_stays_in_few_modules() -> None:
    assert {path.name for path in files("dingkit") if "httpx" in imports(path)} == KNOW_HTTPX


def test_what_the_spec_can_say_is_not_typed_again() -> None:
    paths = {operation.path for operation in OPERATIONS.values()}
    codes = {code for code in CODES if len(code) > 3} | {int(code) for code in CODES if code.isdecimal() and len(code) > 3}
    for path in files("dingkit"):
        assert literals(path) & (paths | codes) == set(), path.name


@pytest.mark.parametrize("room", ["generator", "dingkit"])
def test_files_stay_small_enough_to_hold_in_the_head(room: str) -> None:
    sizes = {path.name: len(path.read_text(encoding="utf-8").splitlines()) for path in files(room)}
    assert {name: lines for name, lines in sizes.items() if lines > LONGEST_FILE_LINES} == {}
