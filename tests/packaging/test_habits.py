"""Workflow files call targets of the Makefile and nothing else; the forms and pages that people expect of a project say what is true."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.auth.test_import import PUBLIC
from tests.docs.pages import read, section

ROOT = Path(__file__).parents[2]
GITHUB = ROOT / ".github"
WORKFLOWS = sorted((GITHUB / "workflows").glob("*.yml"))
MAKEFILE = (ROOT / "Makefile").read_text("utf-8")
TARGETS = set(re.findall(r"^([a-z][a-z-]*):.*## ", MAKEFILE, re.MULTILINE))
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
VERSIONING = (ROOT / "VERSIONING.md").read_text("utf-8")
MATRIX = "${{ matrix.target }}"


def load(path: Path) -> Any:
    return yaml.safe_load(path.read_text("utf-8"))


def jobs(path: Path) -> list[dict[str, Any]]:
    return list(load(path)["jobs"].values())


def made(job: dict[str, Any]) -> list[str]:
    """What the steps of a job run, for each value of its matrix."""
    matrix = job.get("strategy", {}).get("matrix", {})
    targets = [*matrix.get("target", []), *(each["target"] for each in matrix.get("include", []))]
    commands = [step["run"] for step in job.get("steps", []) if "run" in step]
    return [command.replace(MATRIX, target) for command in commands for target in (targets if MATRIX in command else [""])]


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_a_step_of_a_workflow_calls_targets_and_nothing_else(path: Path) -> None:
    commands = [command for job in jobs(path) for command in made(job)]

    assert commands
    assert [command for command in commands if not re.fullmatch(r"make( [a-z-]+)+", command)] == []
    assert {target for command in commands for target in command.split()[1:]} <= TARGETS


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_what_others_wrote_is_named_by_its_commit(path: Path) -> None:
    used = re.findall(r"uses: (\S+)(.*)", path.read_text("utf-8"))

    assert used
    unpinned = [name for name, comment in used if not re.fullmatch(r"[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", name + comment)]
    assert [name for name in unpinned if not name.startswith("./")] == []
    assert all((ROOT / name).is_file() for name in unpinned)


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_a_workflow_may_only_read_unless_a_job_says_what_it_writes(path: Path) -> None:
    assert load(path)["permissions"] == {"contents": "read"}


def test_ci_has_every_version_of_python_that_is_declared_and_every_check() -> None:
    linux, other_systems = jobs(GITHUB / "workflows" / "ci.yml")
    matrix = linux["strategy"]["matrix"]
    declared = {line.rpartition(" ")[2] for line in PROJECT["classifiers"] if re.search(r":: 3\.\d+$", line)}

    assert {*matrix["python"], *(each["python"] for each in matrix["include"] if each["target"] == "test")} == declared
    assert PROJECT["requires-python"] == f">={min(declared, key=lambda text: int(text[2:]))}"
    assert set(made(linux)) == {
        f"make {name}" for name in ("check", "docs", "test", "test-lowest", "ecosystems", "interop", "release-check")
    }
    assert {each["system"] for each in other_systems["strategy"]["matrix"]["include"]} == {"macos-latest", "windows-latest"}
    assert "test: setup browser " in MAKEFILE


def test_a_release_is_tested_built_attested_published_and_announced_in_this_order() -> None:
    release = load(GITHUB / "workflows" / "release.yml")
    needs = {name: job.get("needs") for name, job in release["jobs"].items()}

    assert needs == {"test": None, "build": None, "attest": ["test", "build"], "publish": "attest", "announce": "publish"}
    assert release[True] == {"push": {"tags": ["v*"]}}  # YAML 1.1 reads `on` as true
    assert "secrets." not in (GITHUB / "workflows" / "release.yml").read_text("utf-8")


@pytest.mark.parametrize("path", sorted((GITHUB / "ISSUE_TEMPLATE").glob("[!c]*.yml")), ids=lambda path: path.name)
def test_a_form_asks_something_and_says_that_chinese_is_welcome(path: Path) -> None:
    form = load(path)
    asked = [field["id"] for field in form["body"] if field["type"] != "markdown"]

    assert {"name", "description", "labels"} <= set(form)
    assert asked
    assert len(asked) == len(set(asked))
    assert any(field.get("validations", {}).get("required") for field in form["body"])
    assert "中文也可以" in path.read_text("utf-8")


def test_dependabot_looks_at_every_lock_file() -> None:
    updates = {update["package-ecosystem"]: update for update in load(GITHUB / "dependabot.yml")["updates"]}
    locks = {
        f"/{path.parent.relative_to(ROOT).as_posix()}" for path in [*ROOT.glob("*/package-lock.json"), *ROOT.glob("*/*/package-lock.json")]
    }

    assert set(updates) == {"github-actions", "npm", "pip"}
    assert set(updates["npm"]["directories"]) == {lock for lock in locks if not lock.startswith("/build/")}
    assert list((ROOT / updates["pip"]["directory"].strip("/")).glob("*.txt"))


def test_hooks_and_containers_call_targets() -> None:
    hooks = [hook for repo in load(ROOT / ".pre-commit-config.yaml")["repos"] for hook in repo["hooks"]]
    container = json.loads((ROOT / ".devcontainer" / "devcontainer.json").read_text("utf-8"))
    commands = [*(hook["entry"] for hook in hooks), container["postCreateCommand"]]

    assert len(hooks) > 2
    assert [command for command in commands if not command.startswith("make ")] == []
    assert {command.removeprefix("make ") for command in commands} <= TARGETS
    assert f"python:{PROJECT['requires-python'].removeprefix('>=')}-" in container["image"]


def test_versioning_lists_the_stable_names() -> None:
    rows = [row for table in read(section(VERSIONING, "The names")).tables for row in table[1:]]
    listed = {module.strip("`"): re.findall(r"`([^`]+)`", names) for module, names in rows}

    assert {module: sorted(names) for module, names in listed.items()} == {module: sorted(names) for module, names in PUBLIC.items()}, (
        stable_names()
    )


def stable_names() -> str:
    """Return the table of VERSIONING.md, to be pasted."""
    rows = [f"| `{module}` | {', '.join(f'`{name}`' for name in names)} |" for module, names in sorted(PUBLIC.items())]
    return "\n".join(["write there:", "| module | names |", "|---|---|", *rows])


@pytest.mark.parametrize("page", ["CODE_OF_CONDUCT.md", "CONTRIBUTING.md", "RELEASING.md", "SECURITY.md", "VERSIONING.md"])
def test_links_lead_somewhere_and_nobody_is_named_who_does_not_exist(page: str) -> None:
    text = (ROOT / page).read_text("utf-8")
    local = [link.partition("#")[0] for link in read(text).links if "://" not in link]

    assert [link for link in local if link and not (ROOT / link).exists()] == []
    assert re.findall(r"[\w.]+@[\w-]+\.\w+|github\.com/\S+", text) == []


def test_targets_that_pages_name_exist() -> None:
    pages = ["CONTRIBUTING.md", "RELEASING.md", "SECURITY.md", "VERSIONING.md", "release/README.md", ".github/PULL_REQUEST_TEMPLATE.md"]
    named = {target for page in pages for target in re.findall(r"`make ([a-z][a-z-]*)", (ROOT / page).read_text("utf-8"))}

    assert named
    assert named <= TARGETS
