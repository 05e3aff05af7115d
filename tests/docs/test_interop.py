"""`docs/interop.md` names what `make interop` runs, in the versions that are locked, and its table is made of what the programs say."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from interop import run
from tests.packaging.test_dependencies import pinned

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "interop.md").read_text("utf-8")
ROWS = dict(re.findall(r"^\| ([^|]+?) \| (\d\S*) \|", PAGE, re.MULTILINE))
NPM = json.loads((ROOT / "interop" / "package-lock.json").read_text("utf-8"))["packages"]


def locked(package: str) -> str:
    """The version of a package that `make interop` installs."""
    name = package.partition(" ")[0]
    if str(run.PROGRAMS[package][0]) == "node":
        return str(NPM[f"node_modules/{name}"]["version"])
    lock = "interop-airflow.txt" if run.PROGRAMS[package][0] == run.AIRFLOW else "interop.txt"
    return str(pinned(lock)[name.lower()])


def test_the_page_has_each_package_in_the_version_that_is_tried() -> None:
    assert {package: locked(package) for package in run.PROGRAMS if package != "curl"} == ROWS


def test_every_program_is_run() -> None:
    programs = {*(ROOT / "interop" / "python").glob("with_*.py"), *(ROOT / "interop" / "node").glob("*.mjs"), ROOT / "interop" / "curl.sh"}

    assert {Path(command[-1]) for command in run.PROGRAMS.values()} == programs - {ROOT / "interop" / "node" / "sandbox.mjs"}
    assert "interop/run.py" in (ROOT / "Makefile").read_text("utf-8")


def test_the_seed_says_all_that_a_program_needs() -> None:
    told = set(re.findall(r'environ\["(DINGTALK_[A-Z_]+)"\]', (ROOT / "interop" / "python" / "sandbox.py").read_text("utf-8")))

    assert len(told) > 5
    assert told <= {name for name, value in run.settings().items() if value} | {"DINGTALK_URL"}  # which is where the sandbox is


def test_a_lock_of_node_has_hashes_and_no_address() -> None:
    installed = [entry for path, entry in NPM.items() if path]

    assert len(installed) > 20
    assert [entry for entry in installed if not entry["integrity"].startswith("sha512-") or "resolved" in entry] == []


def test_the_tables_have_a_row_for_each_package_and_each_raw_request(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(f"before\n{run.BEGIN}old\n{run.END}after\n", "utf-8")
    outcomes: list[dict[str, object]] = [
        {"package": "apprise", "job": "robot", "ok": True, "detail": ""},
        {"package": "curl", "job": "token", "ok": False, "detail": ""},
        {"package": "curl", "job": "taken: form-encoded", "ok": True, "detail": ""},
    ]

    run.write(page, run.tables(outcomes))
    text = page.read_text("utf-8")

    assert text.startswith(f"before\n{run.BEGIN}| package | token |")
    assert text.endswith(f"{run.END}after\n")
    assert "| apprise |  |  |  |  |  | yes |  |  |  |\n" in text
    assert "| curl | **no** |" in text
    assert "| taken: form-encoded | yes |\n" in text
    assert "old" not in text


@pytest.mark.parametrize("program", ["python/sandbox.py", "node/sandbox.mjs", "curl.sh"])
def test_what_a_program_reads_from_the_environment_is_told(program: str) -> None:
    text = (ROOT / "interop" / program).read_text("utf-8")
    told = (ROOT / "interop" / "README.md").read_text("utf-8")
    names = set(re.findall(r"\b(?:DINGTALK|SANDBOX|INTEROP)_[A-Z_]+", text))

    assert len(names) > 5
    assert [name for name in names if not re.search(rf"`{name}\b", told)] == []
