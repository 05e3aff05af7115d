"""What a release is checked with: the version has one home, breaking changes are found, and the notes are the changelog's."""

from __future__ import annotations

import doctest
import os
import subprocess
import tomllib
from pathlib import Path

import pytest

import dingkit
from release import api, notes

ROOT = Path(__file__).parents[2]
CHANGELOG = """# Changelog

## Unreleased

- Not yet.

## 1.10.0 - 2026-12-01

### Added

- Ten.

## [1.1.0] (2026-11-01)

- One.

## 1.0.0 - 2026-10-01
"""


@pytest.mark.parametrize("module", [api, notes])
def test_the_examples_of(module: object) -> None:
    result = doctest.testmod(module)  # type: ignore[arg-type]  # it is a module
    assert result.attempted
    assert result.failed == 0


def test_the_version_has_one_home() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    assert "version" not in project["project"]
    assert project["project"]["dynamic"] == ["version"]
    home = project["tool"]["hatch"]["version"]["path"]
    found = api.VERSION.findall((ROOT / home).read_text("utf-8"))
    assert found == [dingkit.__version__]
    written = f'"{dingkit.__version__}"'
    others = [path for path in (ROOT / "src").rglob("*.py") if written in path.read_text("utf-8")]
    assert others == [ROOT / home]


@pytest.mark.parametrize(
    ("version", "tag", "text"),
    [
        ("1.10.0", "v1.10.0", "### Added\n\n- Ten.\n"),
        ("1.1.0", "v1.1.0", "- One.\n"),
        ("1.1.0", "", "- One.\n"),
        ("1.11.0", "", "- Not yet.\n"),
    ],
)
def test_the_notes_are_the_section_of_the_version(version: str, tag: str, text: str) -> None:
    assert notes.notes(CHANGELOG, version, tag) == text


@pytest.mark.parametrize(
    ("version", "tag", "message"),
    [
        ("1.10.0", "v1.1.0", r"The tag v1\.1\.0 is not that of the version .*: it would be v1\.10\.0"),
        ("1.10.0", "1.10.0", "it would be v1"),
        ("1.11.0", "v1.11.0", r"CHANGELOG\.md has no section '## 1\.11\.0 - YEAR-MONTH-DAY'"),
        ("1.0.0", "v1.0.0", "or nothing in it"),
    ],
)
def test_a_tag_without_its_notes_is_refused(version: str, tag: str, message: str) -> None:
    with pytest.raises(SystemExit, match=message):
        notes.notes(CHANGELOG, version, tag)


def test_the_changelog_of_dingkit_has_notes() -> None:
    assert notes.section((ROOT / "CHANGELOG.md").read_text("utf-8"), notes.UNRELEASED)


@pytest.mark.parametrize(
    ("version", "base", "breaks", "message"),
    [
        ("0.2.0", "0.1.0", True, None),
        ("0.1.1", "0.1.0", True, "0.2.0 or higher"),
        ("0.1.0", "0.1.0", False, None),
        ("1.0.0", "0.9.0", True, None),
        ("2.0.0", "1.9.3", True, None),
        ("1.10.0", "1.9.3", True, "2.0.0 or higher"),
        ("1.10.0", "1.9.3", False, None),
        ("1.9.0", "1.9.3", False, "must not be lower than 1.9.3"),
    ],
)
def test_by_how_much_a_version_is_raised(version: str, base: str, message: str | None, *, breaks: bool) -> None:
    told = api.too_low(version, base, breaks=breaks)
    assert told == message if message is None else message in str(told)


def test_what_is_not_a_version_is_refused() -> None:
    with pytest.raises(SystemExit, match="next is no version"):
        api.release("next")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A package like dingkit, with a release: names that are offered when they are used."""
    package = tmp_path / "src" / "package"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text(
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from package._inside import kept as kept, send as send\n"
        '__version__ = "0.1.0"\n__all__ = ("kept", "send")\n'
    )
    (package / "_inside.py").write_text("def send(*, to: str) -> int: ...\ndef kept() -> None: ...\ndef helper(): ...\n")
    git(tmp_path, "init", "--quiet", "--initial-branch=main")
    git(tmp_path, "config", "user.email", "tests@dingkit.invalid")
    git(tmp_path, "config", "user.name", "tests")
    commit(tmp_path, "v0.1.0")
    return tmp_path


def git(root: Path, *arguments: str) -> None:
    environ = os.environ | {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    command = ["git", *arguments]
    subprocess.run(command, cwd=root, env=environ, check=True, capture_output=True)


def commit(root: Path, tag: str) -> None:
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--message", tag)
    git(root, "tag", tag)


def test_a_change_that_breaks_programs_is_found(project: Path) -> None:
    inside = project / "src" / "package" / "_inside.py"
    inside.write_text("def send(*, to: str, at: int) -> int: ...\ndef kept(more: int = 0) -> None: ...\n")

    (told,) = api.breaking_changes(project, "v0.1.0", "package", "src")

    assert told == "src/package/_inside.py:1: send(at): Parameter was added as required"


def test_what_is_private_may_change_and_what_is_new_breaks_nothing(project: Path) -> None:
    inside = project / "src" / "package" / "_inside.py"
    inside.write_text("def send(*, to: str, at: int = 0) -> int: ...\ndef kept() -> None: ...\ndef other(): ...\n")

    assert api.breaking_changes(project, "v0.1.0", "package", "src") == []


def test_the_release_before_this_one_is_what_it_is_compared_with(project: Path) -> None:
    module = "src/package/__init__.py"
    assert api.last_tag(project, "") == "v0.1.0"
    assert api.last_tag(project, "v0.1.0") is None
    (project / module).write_text((project / module).read_text("utf-8").replace("0.1.0", "0.2.0"))
    commit(project, "v0.2.0")

    assert api.last_tag(project, "v0.2.0") == "v0.1.0"
    assert [api.version_at(project, tag, module) for tag in ("v0.1.0", "v0.2.0")] == ["0.1.0", "0.2.0"]
    with pytest.raises(SystemExit, match=r"has no version at v0\.2\.0"):
        api.version_at(project, "v0.2.0", "src/package/_inside.py")
