"""YAML 1.2, read by a parser in C."""

from typing import Any

import pytest
from ruamel.yaml import YAML

from generator.source.yaml import DEEPEST, DuplicateKeyError, MarkedYAMLError, YAMLError, load
from tests.generator.tiny_spec import DOCUMENTS
from tests.sweep import sweep


@sweep(
    ("word", "value"),
    [
        ("no", "no"), ("on", "on"), ("yes", "yes"), ("True", True), ("false", False), ("~", None), ("null", None), ("", None),
        ("017", 17), ("0o17", 15), ("0x1F", 31), ("-3", -3), ("+3", 3), ("1:30", "1:30"), ("1.2.3", "1.2.3"), ("1_000", "1_000"),
        ("1.5", 1.5), (".5", 0.5), ("1e3", 1000.0), ("-.inf", float("-inf")), ("'no'", "no"), ("=", "="), ("|", ""), ("钉钉", "钉钉"),
    ],
)  # fmt: skip
def test_what_a_plain_word_stands_for(word: str, value: object) -> None:
    assert repr(load(f"a: {word}")) == repr({"a": value})


def parsed_in_python(text: str) -> Any:
    return YAML(typ="safe", pure=True).load(text)


@sweep(
    "text",
    [
        *DOCUMENTS.values(),
        "a: &x {b: 1, c: 3}\nd: {<<: *x, b: 2}",
        'text: |\n  one\n  two\n\nfolded: >-\n  one\n  two\nquoted: "a\\n\\u4e2d"\n',
        "- [1, 2]\n- {a: b, 200: c}\n- # nothing\n- 'it''s'",
        "# only a comment",
        "",
    ],
)  # fmt: skip
def test_a_document_is_what_another_parser_reads(text: str) -> None:
    assert repr(load(text)) == repr(parsed_in_python(text))


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("a: 1\nb: 2\na: 3", 3, "the key a is there twice"),
        ("a:\n  - {x: 1,\n     x: 2}", 3, "the key x is there twice"),
        ("a:\n  200: {}\n  200: {}", 3, "the key 200 is there twice"),
    ],
)
def test_a_key_that_is_there_twice(text: str, line: int, message: str) -> None:
    with pytest.raises(DuplicateKeyError) as caught:
        load(text)
    assert (caught.value.problem_mark.line + 1, caught.value.problem) == (line, message)


@sweep(
    "text", ["a: [1", "a: @b", "a: *nowhere", "---\na\n---\nb", "!!python/object/apply:os.getcwd []", "? [a]\n: b", "!!set [a]", "a: b: c"]
)
def test_what_is_not_a_document(text: str) -> None:
    with pytest.raises(MarkedYAMLError):
        load(text)


@pytest.mark.parametrize(("opening", "closing"), [("[", "]"), ("{a: ", "}"), ("- ", ""), ("? ", "")])
def test_a_document_that_is_nested_too_deeply(opening: str, closing: str) -> None:
    assert load("[" * DEEPEST + "]" * DEEPEST)
    with pytest.raises(YAMLError, match=f"nested more than {DEEPEST} levels"):
        load(opening * 2 * DEEPEST + closing * 2 * DEEPEST)
    with pytest.raises(YAMLError, match=r"nested more than|exceeded maximum nesting depth"):  # the latter is what libyaml says
        load(opening * 100_000 + closing * 100_000)
