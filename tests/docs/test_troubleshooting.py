"""docs/troubleshooting: each symptom says what one sees, why, and what to do; each code is in the catalogue, and leads to its row there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from dingtalk_openapi.error_codes import CODES
from tests.docs.pages import read

DOCS = Path(__file__).parents[2] / "docs"
PAGE, CHINESE = DOCS / "troubleshooting.md", DOCS / "troubleshooting.zh-CN.md"
ROW = re.compile(r"\[`([^`]+)`\]\(reference/errors\.md#([^)]+)\)")
STEPS = {PAGE: ["You see", "Why", "Do"], CHINESE: ["现象", "原因", "处理"]}
LANGUAGES = pytest.mark.parametrize("page", STEPS, ids=["en", "zh"])


@LANGUAGES
def test_each_code_leads_to_its_row(page: Path) -> None:
    rows = ROW.findall(page.read_text("utf-8"))
    anchors = set(read((DOCS / "reference" / "errors.md").read_text("utf-8")).anchors)

    assert len({code for code, _ in rows}) == 20
    assert f" {len(CODES)} " in page.read_text("utf-8")
    assert [code for code, _ in rows if code not in CODES] == []
    assert [code for code, anchor in rows if anchor != "code-" + re.sub(r"[^a-z0-9_-]", "-", code.lower()) or anchor not in anchors] == []


@LANGUAGES
def test_what_is_named_as_a_code_is_one(page: Path) -> None:
    text = page.read_text("utf-8").partition("\n## ")[2]
    numbers = {number for number in re.findall(r"(?<![\w`/.])\d{5,6}(?![\w`])", text) if number != "10000"}

    assert len(numbers) > 15
    assert numbers <= CODES.keys()
    named = set(re.findall(r"`(Forbidden\.[\w.]+|[Ii]nvalid[A-Z][\w.]*)`", text))
    assert len(named) > 4
    assert named <= CODES.keys()


@LANGUAGES
def test_each_symptom_says_what_to_do(page: Path) -> None:
    for part in re.split(r"^### ", page.read_text("utf-8"), flags=re.MULTILINE)[1:]:
        assert re.findall(r"^- \*\*(.+?)\*\*[:：]", part, re.MULTILINE) == STEPS[page], part.partition("\n")[0]
