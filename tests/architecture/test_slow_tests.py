"""tests/slow.txt names tests that exist: one that was renamed would run again where it is left out."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_each_of_them_exists() -> None:
    named = [line for line in (ROOT / "tests" / "slow.txt").read_text("utf-8").splitlines() if not line.startswith("#")]
    assert named
    assert [name for name in named if not exists(*name.split("::"))] == []


def exists(path: str, *names: str) -> bool:
    text = (ROOT / path).read_text("utf-8") if (ROOT / path).exists() else ""
    return all(re.search(rf"^ *(class|def|async def) {name}\b", text, re.MULTILINE) for name in names)
