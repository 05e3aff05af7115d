"""Every dependency has a lower bound, and `requirements/lowest.txt`, which `make test-lowest` installs, has just those versions."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

from tests.sweep import sweep

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
DECLARED = sorted(
    {
        text
        for listed in [PROJECT["dependencies"], *PROJECT["optional-dependencies"].values()]
        for text in listed
        if not text.startswith("dingkit[")
    }
)
LOCKS = sorted(path.name for path in (ROOT / "requirements").glob("*.txt"))


def pinned(lock: str) -> dict[str, Version]:
    """The versions that a lock file installs."""
    text = (ROOT / "requirements" / lock).read_text("utf-8")
    return {canonicalize_name(name): Version(version) for name, version in re.findall(r"^([A-Za-z0-9._-]+)==(\S+)", text, re.MULTILINE)}


def test_what_is_used_directly_is_declared() -> None:
    assert {"aiohttp", "httpx", "redis", "websockets"} <= {Requirement(text).name for text in DECLARED}


@sweep("text", DECLARED)
def test_the_lowest_version_is_the_one_that_is_tested(text: str) -> None:
    requirement = Requirement(text)
    (bound,) = [Version(each.version) for each in requirement.specifier if each.operator == ">="]
    tested = pinned("lowest.txt")[canonicalize_name(requirement.name)]

    assert tested.release[: len(bound.release)] == bound.release, "run `make lock`, then `make test-lowest`"


@sweep("text", DECLARED)
def test_the_version_of_today_is_tested_too(text: str) -> None:
    requirement = Requirement(text)

    assert requirement.specifier.contains(pinned("dev.txt")[canonicalize_name(requirement.name)]), "run `make lock`"


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_has_names_versions_and_hashes_and_no_address(lock: str) -> None:
    text = (ROOT / "requirements" / lock).read_text("utf-8")
    entries = re.split(r"^(?=[A-Za-z0-9])", text, flags=re.MULTILINE)[1:]

    assert len(entries) > 20
    assert [entry.partition(" ")[0] for entry in entries if "--hash=sha256:" not in entry] == []
    assert re.findall(r"\S*(?:://|--index|--find-links)\S*", text) == []
