"""`docs/interop.md` and its twin name what `make interop` runs, in the versions that are locked; the tables are what the programs say."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from interop import run
from tests.docs.pages import read
from tests.packaging.test_dependencies import pinned

ROOT = Path(__file__).parents[2]
PAGES = {name: (ROOT / "docs" / name).read_text("utf-8") for name in ("interop.md", "interop.zh-CN.md")}
NPM = json.loads((ROOT / "interop" / "package-lock.json").read_text("utf-8"))["packages"]


def locked(package: str) -> str:
    """The version of a package that `make interop` installs."""
    name = package.partition(" ")[0]
    if str(run.PROGRAMS[package][0]) == "node":
        return str(NPM[f"node_modules/{name}"]["version"])
    lock = "interop-airflow.txt" if run.PROGRAMS[package][0] == run.AIRFLOW else "interop.txt"
    return str(pinned(lock)[name.lower()])


@pytest.mark.parametrize("page", PAGES)
def test_the_page_has_each_package_in_the_version_that_is_tried(page: str) -> None:
    rows = dict(re.findall(r"^\| ([^|]+?) \| (\d\S*) \|", PAGES[page], re.MULTILINE))

    assert {package: locked(package) for package in run.PROGRAMS if package != "curl"} == rows


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


OUTCOMES: list[dict[str, object]] = [
    {"package": "apprise", "job": "robot", "ok": True, "detail": ""},
    {"package": "curl", "job": "token", "ok": False, "detail": ""},
    {"package": "curl", "job": "taken: form-encoded", "ok": True, "detail": ""},
    {"package": "curl", "job": "refused: no token (api)", "ok": True, "detail": ""},
    {"package": "curl", "job": "end", "ok": False, "detail": "what nobody has foreseen"},
]


@pytest.mark.parametrize(
    ("name", "rows"),
    [
        (
            "page.md",
            [
                "| package | token | contacts |",
                "| apprise |  |  |  |  |  | yes |  |  |  |\n",
                "| curl | **no** |",
                "| taken: form-encoded | yes |\n",
                "| refused: no token (api) | yes |\n",
                "| end | **no** |\n",
            ],
        ),
        (
            "page.zh-CN.md",
            [
                "| 包 | access token | 通讯录 |",
                "| apprise |  |  |  |  |  | 是 |  |  |  |\n",
                "| curl | **否** |",
                "| 接受：表单编码的正文 | 是 |\n",
                "| 拒绝：没有 token（api） | 是 |\n",
                "| end | **否** |\n",
            ],
        ),
    ],
)
def test_the_tables_have_a_row_for_each_package_and_each_raw_request(name: str, rows: list[str], tmp_path: Path) -> None:
    for page in ("page.md", "page.zh-CN.md"):
        (tmp_path / page).write_text(f"before\n{run.BEGIN}old\n{run.END}after\n", "utf-8")

    run.write(tmp_path / "page.md", OUTCOMES)
    text = (tmp_path / name).read_text("utf-8")

    assert text.startswith(f"before\n{run.BEGIN}{rows[0]}")
    assert text.endswith(f"{run.END}after\n")
    assert [row for row in rows if row not in text] == []
    assert "old" not in text


def outcomes(page: str) -> list[dict[str, object]]:
    """What a run said, by the English tables that were made of it."""
    works, raw = read(page.partition(run.BEGIN)[2].partition(run.END)[0]).tables
    found = [(package, job, cell) for package, *cells in works[1:] for job, cell in zip(run.JOBS, cells, strict=True) if cell]
    return [{"package": package, "job": job, "ok": cell == "yes"} for package, job, cell in [*found, *(("curl", *row) for row in raw[1:])]]


def test_both_pages_are_of_one_run() -> None:
    said = outcomes(PAGES["interop.md"])

    assert len(said) > 50
    for page, chinese in zip(PAGES.values(), (False, True), strict=True):
        assert f"{run.BEGIN}{run.tables(said, chinese=chinese)}{run.END}" in page


def test_all_that_the_tables_say_has_a_translation() -> None:
    assert [job for each in outcomes(PAGES["interop.md"]) if (job := str(each["job"])) not in run.JOBS and run.in_chinese(job) == job] == []


@pytest.mark.parametrize("program", ["python/sandbox.py", "node/sandbox.mjs", "curl.sh"])
def test_what_a_program_reads_from_the_environment_is_reported(program: str) -> None:
    text = (ROOT / "interop" / program).read_text("utf-8")
    told = (ROOT / "interop" / "README.md").read_text("utf-8")
    names = set(re.findall(r"\b(?:DINGTALK|SANDBOX|INTEROP)_[A-Z_]+", text))

    assert len(names) > 5
    assert [name for name in names if not re.search(rf"`{name}\b", told)] == []
