"""What a comparison says when the value of an argument or of a field changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.generator.rich_spec import ARGUMENTS, NOTE, REMOVED, TEXT, told
from tests.generator.tiny_spec import SCHEMAS

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.diff import Change
    from tests.generator.rich_spec import Edit

VALUES: dict[str, tuple[list[Edit], list[str]]] = {
    # ---- what programs send
    "a sent type is wider": (
        [(f"{ARGUMENTS}/copies/type", ["integer", "string"])],
        ["- argument copies: type integer → integer or string"],
    ),
    "a sent integer can be any number": ([(f"{ARGUMENTS}/copies/type", "number")], ["- argument copies: type integer → number"]),
    "a sent type is another": ([(f"{ARGUMENTS}/text/type", "integer")], ["! argument text: type string → integer"]),
    "sent text is a file": (
        [(f"{ARGUMENTS}/text/format", "binary")],
        ["! argument text: type string → file", '- argument text: format none → "binary"'],
    ),
    "joined text is plain text": (
        [(f"{ARGUMENTS}/readers/x-list-separator", REMOVED)],
        ["! argument readers: type list of string → string"],
    ),
    "a list is joined in another way": (
        [(f"{ARGUMENTS}/readers/x-list-separator", ",")],
        ['- argument readers: joined with ",", was "|"; the list in Python is the same'],
    ),
    "the client's own stands for it": (
        [(f"{ARGUMENTS}/text/x-client-default", "agent_id")],
        ["- argument text: when left out, the client's agent_id, was none"],
    ),
    "JSON text is plain text": ([(f"{ARGUMENTS}/extra/contentSchema", REMOVED)], ["! argument extra: type Extra or string → string"]),
    "JSON text is a map": (
        [(f"{ARGUMENTS}/extra/contentSchema", {"type": "object", "additionalProperties": {"type": "string"}})],
        ["! argument extra: type Extra or string → map of string or string"],
    ),
    "elements of another type": (
        [(f"{ARGUMENTS}/labels/items", {"type": ["integer", "string"], "enum": ["a", "b"]})],
        ["- argument labels: type list of string → list of (integer or string)"],
    ),
    "elements of any type": (
        [(f"{ARGUMENTS}/labels/items", True)],
        ["- argument labels: type list of string → list of any value"],
    ),
    "fewer values allowed": (
        [(f"{ARGUMENTS}/labels/items/enum", ["a"])],
        ['! argument labels: each element: allowed values "a", "b" → "a"'],
    ),
    "more values allowed": (
        [(f"{ARGUMENTS}/labels/items/enum", ["c", "b", "a"])],
        ['- argument labels: each element: allowed values "a", "b" → "a", "b", "c"'],
    ),
    "any value allowed": (
        [(f"{ARGUMENTS}/labels/items/enum", REMOVED)],
        ['- argument labels: each element: allowed values "a", "b" → any'],
    ),
    "a shorter text": ([(f"{ARGUMENTS}/text/maxLength", 50)], ["! argument text: maxLength 100 → 50"]),
    "a longer text": ([(f"{ARGUMENTS}/text/maxLength", 500)], ["- argument text: maxLength 100 → 500"]),
    "a higher minimum": ([(f"{ARGUMENTS}/copies/minimum", 2)], ["! argument copies: minimum 1 → 2"]),
    "a lower minimum": ([(f"{ARGUMENTS}/copies/minimum", 0)], ["- argument copies: minimum 1 → 0"]),
    "a new minimum": ([(f"{ARGUMENTS}/labels/minItems", 1)], ["! argument labels: minItems none → 1"]),
    "an advised limit": ([(f"{ARGUMENTS}/text/x-advised", {"maxLength": 20})], ["- argument text: advised maxLength none → 20"]),
    "another reason for a limit": ([(f"{ARGUMENTS}/text/x-enforced/maxLength", "34016")], []),
    "a pattern": ([(f"{ARGUMENTS}/text/pattern", "^a")], ['! argument text: pattern none → "^a"']),
    "another default": (
        [(f"{ARGUMENTS}/copies/default", 2)],
        ["! argument copies: default 3 → 2: calls that leave it out send something else"],
    ),
    "no default": (
        [(f"{ARGUMENTS}/copies/default", REMOVED)],
        ["- argument copies: default 3 → none: calls that leave it out send something else"],
    ),
    "another tag": (
        [(f"{ARGUMENTS}/kind", {**TEXT, "const": "memo", "default": "memo"})],
        ['! argument kind: allowed values "note" → "memo"'],
    ),
    "a keyword nobody knows": (
        [(f"{ARGUMENTS}/text/contentEncoding", "base64")],
        ['! argument text: contentEncoding none → "base64", taken for breaking'],
    ),
    "an alternative without a name": (
        [(f"{ARGUMENTS}/size/oneOf/0/maxLength", 5)],
        ["! argument size: oneOf differs within"],
    ),
    "alternatives without names in another order": (
        [(f"{ARGUMENTS}/size/oneOf", [{"type": "integer"}, {"type": "string", "description": "Text.", "maxLength": 9}])],
        [],
    ),
    # ---- what programs receive
    "a received type is wider": ([(f"{NOTE}/text/type", ["string", "null"])], ["! field Note.text: type string → null or string"]),
    "a received type is narrower": ([(f"{NOTE}/size/type", "integer")], ["- field Note.size: type integer or string → integer"]),
    "a received text is shorter": ([(f"{NOTE}/text/maxLength", 5)], ["- field Note.text: maxLength none → 5"]),
    "received values are closed": ([(f"{NOTE}/text/enum", ["x"])], ['- field Note.text: allowed values any → "x"']),
    "a received map holds longer texts": (
        [(f"{SCHEMAS}/Tags/additionalProperties/maxLength", 99)],
        ["- class Tags: each value: maxLength 9 → 99"],
    ),
    "a received map holds something else": (
        [(f"{SCHEMAS}/Tags/additionalProperties", {"type": "integer"})],
        ["! class Tags: type map of string → map of integer", "- class Tags: each value: maxLength 9 → none"],
    ),
    "a received class holds nothing else": (
        [(f"{SCHEMAS}/Note/additionalProperties", False)],
        ["! class Note: other fields not allowed now"],
    ),
    "a received class can hold anything else": (
        [(f"{SCHEMAS}/Closed/additionalProperties", True)],
        ["! class Closed: other fields allowed now"],
    ),
    "known values come, go and mean something else": (
        [(f"{NOTE}/color/x-known-values", {"0": "red", "2": "green"})],
        [
            "- field Note.color: known values new: 2",
            "- field Note.color: known values no longer listed: 1",
            '- field Note.color: known value 0 means "red", was "yellow"',
        ],
    ),
    "a secret": ([(f"{NOTE}/text/format", "password")], ["- field Note.text: is a secret now: masked in texts and logs"]),
    "no secret": ([(f"{NOTE}/secret/format", REMOVED)], ["- field Note.secret: is no secret any more"]),
    "a received default": (
        [(f"{NOTE}/text/default", "x")],
        ['- field Note.text: default none → "x": calls that leave it out send something else'],
    ),
}


@pytest.mark.parametrize("name", VALUES)
def test_a_change_of_a_value(compared: Callable[..., list[Change]], name: str) -> None:
    edits, expected = VALUES[name]
    changes = [told(change) for change in compared(*edits)]

    assert [f"{change[0]} {change.partition(': changed ')[2]}" for change in changes] == expected
