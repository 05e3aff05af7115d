"""Text from the spec keeps its meaning on a page, in running text and in the cell of a table."""

from __future__ import annotations

import doctest

import pytest

from generator.docs import markdown
from generator.docs.markdown import cell, code, pretty_json, split_divergences, text
from generator.model import builder
from tests.sweep import sweep


@pytest.mark.parametrize("module", [markdown, builder])
def test_the_examples_of(module: object) -> None:
    result = doctest.testmod(module)  # type: ignore[arg-type]  # it is a module
    assert result.attempted
    assert result.failed == 0


@sweep(
    ("source", "shown"),
    [
        ("one\ntwo", "one two"),
        ("one\n\ntwo\nthree", "one<br>two three"),
        ("a|b and `c|d`", "a\\|b and `c\\|d`"),
        ("<host>?ticket=<ticket>", "&lt;host>?ticket=&lt;ticket>"),
        ("`<host>` is <this>", "`<host>` is &lt;this>"),
        ("``a ` <b>`` <c>", "``a ` <b>`` &lt;c>"),
    ],
)
def test_a_cell_is_one_line(source: str, shown: str) -> None:
    assert cell(source) == shown


def test_running_text_keeps_its_lines() -> None:
    assert text("\none\ntwo <three>\n\n- four\n") == "one\ntwo &lt;three>\n\n- four"


def test_code_with_a_back_tick() -> None:
    assert code("`ok`") == "`` `ok` ``"


def test_divergences_stand_apart() -> None:
    description = "What it does.\n\nDivergence: the page\nsays otherwise.\n\nMore. Divergence: within a paragraph."
    assert split_divergences(description) == ("What it does.\n\nMore. *Sources differ:* within a paragraph.", ["The page says otherwise."])


def test_json_stays_json() -> None:
    value = {"empty": [], "text": "钉钉", "list": [{"a": 1}, "x" * 90], "object": {"b": None}}
    written = pretty_json(value)
    assert written.splitlines()[:4] == ["{", '  "empty": [],', '  "text": "钉钉",', '  "list": [']
    assert max(map(len, written.splitlines())) <= markdown.WIDTH
