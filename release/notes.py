"""The notes of a release: the changelog's section of its version. `make release-notes`."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

from dingkit import __version__

ROOT = Path(__file__).parents[1]
UNRELEASED = "Unreleased"


def section(changelog: str, version: str) -> str | None:
    """Return what a changelog says of a version, without its heading; None when it has no such section, or an empty one.

    Example:
        >>> section("# Changes\\n\\n## 1.1.0 - 2026-12-01\\n\\n- New.\\n\\n## 1.0.0 - 2026-01-01\\n\\n- First.\\n", "1.1.0")
        '- New.'
    """
    found = re.search(rf"^## \[?{re.escape(version)}\]?(?:[ (][^\n]*)?\n(.*?)(?=^## |\Z)", changelog, re.MULTILINE | re.DOTALL)
    return (found[1].strip() or None) if found else None


def notes(changelog: str, version: str, tag: str) -> str:
    """Return the notes of a version; before it has a tag, those of what is not released.

    Raises:
        SystemExit: The tag is of another version, or the changelog has nothing of this one.
    """
    if tag and tag != f"v{version}":
        raise SystemExit(f"The tag {tag} is not that of the version in src/dingkit/__init__.py: it would be v{version}.")
    found = section(changelog, version)
    if found is None and not tag:
        found = section(changelog, UNRELEASED)
    if found is None:
        raise SystemExit(
            f"CHANGELOG.md has no section '## {version} - YEAR-MONTH-DAY', or nothing in it: what was below '{UNRELEASED}' goes there."
        )
    return f"{found}\n"


if __name__ == "__main__":
    (target,) = map(Path, sys.argv[1:])
    text = notes((ROOT / "CHANGELOG.md").read_text("utf-8"), __version__, os.environ.get("TAG", ""))
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, "utf-8")
    print(f"{target}: {len(text.splitlines())} lines")
