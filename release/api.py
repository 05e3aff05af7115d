"""What has changed in the public API since a git revision that breaks programs, and by how much the version has to be raised for it."""

from __future__ import annotations

import logging
import os
import re
import subprocess
from typing import TYPE_CHECKING

import griffe

if TYPE_CHECKING:
    from pathlib import Path

VERSION = re.compile(r'^__version__ = "([^"]+)"$', re.MULTILINE)
COLOURS = re.compile(r"\x1b\[\d+m")


def last_tag(root: Path, released: str) -> str | None:
    """Return the tag of the last release before the one that is being made, if there was one."""
    command = ["git", "describe", "--tags", "--abbrev=0", "--match", "v*", *(["--exclude", released] if released else [])]
    found = subprocess.run(command, cwd=root, check=False, capture_output=True, text=True)
    return found.stdout.strip() or None


def version_at(root: Path, revision: str, module: str) -> str:
    """Return the version that a revision of the project had."""
    command = ["git", "show", f"{revision}:{module}"]
    found = VERSION.search(subprocess.run(command, cwd=root, check=True, capture_output=True, text=True).stdout)
    if found is None:
        raise SystemExit(f"{module} has no version at {revision}")
    return found[1]


def breaking_changes(root: Path, base: str, package: str, folder: str) -> list[str]:
    """Return a line for each change of a public name that breaks programs written for `base`.

    Args:
        root: The checkout, of git.
        base: A revision.
        package: The package whose names are compared.
        folder: The folder of the checkout that it is in.
    """
    logging.getLogger("griffe").setLevel(logging.ERROR)  # it warns of each `__all__` that it cannot work out
    old = griffe.load_git(package, ref=base, repo=root, search_paths=[folder])
    new = griffe.load(package, search_paths=[root / folder])
    lines = {change.explain(griffe.ExplanationStyle.ONE_LINE) for change in griffe.find_breaking_changes(old, new)}
    return sorted(COLOURS.sub("", line).replace(f"{root}{os.sep}", "") for line in lines)


def too_low(version: str, base: str, *, breaks: bool) -> str | None:
    """Return what is wrong with a version after `base`, by the rules of VERSIONING.md; None when it will do.

    Example:
        >>> too_low("0.2.0", "0.1.3", breaks=True)
        >>> too_low("0.1.4", "0.1.3", breaks=True)
        'programs break, so the version must be 0.2.0 or higher; it is 0.1.4'
        >>> too_low("1.3.0", "1.2.0", breaks=True)
        'programs break, so the version must be 2.0.0 or higher; it is 1.3.0'
        >>> too_low("1.2.0", "1.2.0", breaks=False)
        >>> too_low("0.2.0.dev0", "0.1.0", breaks=True)
    """
    major, minor, _ = release(base)
    lowest = (major, minor + 1, 0) if major == 0 else (major + 1, 0, 0)
    if breaks and release(version) < lowest:
        return f"programs break, so the version must be {'.'.join(map(str, lowest))} or higher; it is {version}"
    if release(version) < release(base):
        return f"the version must not be lower than {base}; it is {version}"
    return None


def release(version: str) -> tuple[int, int, int]:
    """Return the three numbers of a version."""
    found = re.match(r"(\d+)\.(\d+)\.(\d+)", version)
    if found is None:
        raise SystemExit(f"{version} is no version: three numbers with points between them, as in 1.2.3")
    return int(found[1]), int(found[2]), int(found[3])
