"""The README of the micro-application tells of every file and every setting, in both languages."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from examples.microapp import settings

HERE = Path(settings.__file__).parent
READMES = pytest.mark.parametrize(
    "readme", [(HERE / name).read_text("utf-8") for name in ("README.md", "README.zh-CN.md")], ids=["en", "zh"]
)
MAX_PICTURE_BYTES = 100_000


@READMES
def test_every_setting_is_there(readme: str) -> None:
    code = (HERE / "settings.py").read_text(encoding="utf-8")
    names = set(re.findall(r'"((?:MICROAPP|DINGTALK)_[A-Z_]+)"', code))
    assert names >= set(settings.REQUIRED)
    assert {name for name in names if f"`{name}`" not in readme} == set()
    told = set(re.findall(r"`(MICROAPP_[A-Z_]+)`", readme))
    assert told - names == set()


@READMES
def test_every_file_is_there(readme: str) -> None:
    files = {path.name for path in HERE.glob("*.py")} - {"__init__.py"}
    assert {name for name in files if f"`{name}`" not in readme} == set()
    assert {name for name in re.findall(r"`(\w+\.py)`", readme) if name not in files} == set()


@READMES
def test_pictures_are_there_and_small(readme: str) -> None:
    pictures = re.findall(r"!\[[^]]+\]\(([^)]+)\)", readme)
    assert pictures
    assert all((HERE / picture).stat().st_size <= MAX_PICTURE_BYTES for picture in pictures)
