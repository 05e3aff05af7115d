"""The README of the micro-application tells of every file and every setting."""

from __future__ import annotations

import re
from pathlib import Path

from examples.microapp import settings

HERE = Path(settings.__file__).parent
README = (HERE / "README.md").read_text(encoding="utf-8")
MAX_PICTURE_BYTES = 100_000


def test_every_setting_is_there() -> None:
    code = (HERE / "settings.py").read_text(encoding="utf-8")
    names = set(re.findall(r'"((?:MICROAPP|DINGTALK)_[A-Z_]+)"', code))
    assert names >= set(settings.REQUIRED)
    assert {name for name in names if f"`{name}`" not in README} == set()
    told = set(re.findall(r"`(MICROAPP_[A-Z_]+)`", README))
    assert told - names == set()


def test_every_file_is_there() -> None:
    files = {path.name for path in HERE.glob("*.py")} - {"__init__.py"}
    assert {name for name in files if f"`{name}`" not in README} == set()
    assert {name for name in re.findall(r"`(\w+\.py)`", README) if name not in files} == set()


def test_pictures_are_there_and_small() -> None:
    pictures = re.findall(r"!\[[^]]+\]\(([^)]+)\)", README)
    assert pictures
    assert all((HERE / picture).stat().st_size <= MAX_PICTURE_BYTES for picture in pictures)
