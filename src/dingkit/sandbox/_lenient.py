"""What DingTalk takes although its documents say otherwise, and what it does not: values as clients really send them."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import json
import re
from typing import TYPE_CHECKING, Any, Final

from dingkit.sandbox import _json

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from jsonschema_rs import ValidationError

    from dingkit.sandbox._description import Description, Schema

_INTEGER: Final = re.compile(r"[+-]?\d{1,19}")
_NUMBER: Final = re.compile(r"[+-]?\d{1,19}(\.\d{1,19})?")
_FLAGS: Final = {"true": True, "false": False, "1": True, "0": False, 1: True, 0: False}


def as_described(description: Description, schema: Schema, value: Any) -> tuple[Any, list[str]]:
    """Bring a value into the form that a schema wants, where clients are known to send another one that DingTalk takes.

    `null` stands for what is absent, numbers for texts and the reverse, `0`, `1` and texts for flags, a JSON text for an object or a list,
    a list for a text with separators. What cannot be meant that way is left as it is.

    Returns:
        The value, and what was changed: a sentence for each change that says where it was.

    Examples:
        >>> from dingkit.sandbox._description import Description
        >>> as_described(Description(), {"type": "object", "properties": {"agent_id": {"type": "integer"}}}, {"agent_id": "123"})
        ({'agent_id': 123}, ['agent_id: a text where a number is described'])
    """
    notes: list[str] = []
    return _Reader(description, notes).read(schema, value, ""), notes


class _Reader:
    def __init__(self, description: Description, notes: list[str]) -> None:
        self._description = description
        self._notes = notes

    def read(self, schema: Schema, value: Any, where: str) -> Any:
        schema = self._description.resolve(schema)
        kinds = schema.get("type")
        if isinstance(kinds, list):
            kinds = None if type_of(value) in kinds else next((kind for kind in kinds if kind != "null"), None)
        if kinds is None:
            kinds = "object" if "properties" in schema or "allOf" in schema or "oneOf" in schema else None
        read: Callable[[Schema, Any, str], Any] | None = {
            "object": self._object,
            "array": self._list,
            "string": self._text,
            "integer": self._integer,
            "number": self._number,
            "boolean": self._flag,
        }.get(kinds or "")
        return value if read is None else read(schema, value, where)

    def _note(self, where: str, what: str) -> None:
        self._notes.append(f"{where or 'body'}: {what}")

    def _object(self, schema: Schema, value: Any, where: str) -> Any:
        if isinstance(value, str) and value.strip()[:1] == "{":
            value = self._unpacked(value, where)
        if not isinstance(value, dict):
            return value
        fields = self._fields(schema, value)
        others = schema.get("additionalProperties")
        kept = {}
        for name, inside in value.items():
            place = f"{where}.{name}" if where else name
            if inside is None and not self._takes_null(fields.get(name)):
                self._note(place, "null is taken as absent")
            else:
                described = fields.get(name, others)
                kept[name] = self.read(described, inside, place) if isinstance(described, dict) else inside
        return kept

    def _unpacked(self, text: str, where: str) -> Any:
        try:
            value = _json.read(text)
        except ValueError:
            return text
        self._note(where, "JSON as a text")
        return value

    def _takes_null(self, schema: Schema | None) -> bool:
        if schema is None:
            return False
        kinds = self._description.resolve(schema).get("type", ())
        return "null" in ([kinds] if isinstance(kinds, str) else kinds)

    def _fields(self, schema: Schema, value: dict[str, Any]) -> dict[str, Schema]:
        """The fields of this value: where it can be of several kinds, of the one whose constants it has."""
        schema = self._description.resolve(schema)
        fields = dict(schema.get("properties", {}))
        for part in schema.get("allOf", ()):
            fields |= self._fields(part, value)
        for choices in (schema.get("oneOf", ()), schema.get("anyOf", ())):
            for choice in choices:
                offered = self._fields(choice, value)
                if choices[0] is choice or self._is_kind(offered, value):
                    fields |= offered
        return fields

    def _is_kind(self, fields: dict[str, Schema], value: dict[str, Any]) -> bool:
        resolved = {name: self._description.resolve(schema) for name, schema in fields.items()}
        return all(value.get(name) == schema["const"] for name, schema in resolved.items() if "const" in schema)

    def _list(self, schema: Schema, value: Any, where: str) -> Any:
        if isinstance(value, str) and value.strip()[:1] == "[":
            value = self._unpacked(value, where)
        if not isinstance(value, list):
            return value
        items = schema.get("items")
        return [self.read(items, one, f"{where}[{number}]") for number, one in enumerate(value)] if isinstance(items, dict) else value

    def _text(self, schema: Schema, value: Any, where: str) -> Any:
        if isinstance(value, bool):
            self._note(where, "a flag where a text is described")
            return json.dumps(value)
        if isinstance(value, (int, float)):
            self._note(where, "a number where a text is described")
            return json.dumps(value)
        separator = schema.get("x-list-separator")
        if isinstance(value, list) and separator and all(isinstance(one, (str, int)) for one in value):
            self._note(where, f"a list where a text with {separator!r} between its parts is described")
            return separator.join(map(str, value))
        if isinstance(value, (dict, list)) and schema.get("contentMediaType") == "application/json":
            self._note(where, "JSON itself where JSON as a text is described")
            return json.dumps(value, ensure_ascii=False)
        return value

    def _integer(self, _: Schema, value: Any, where: str) -> Any:
        if isinstance(value, str) and _INTEGER.fullmatch(value.strip()) and (number := int(value)).bit_length() <= _json.BITS:
            self._note(where, "a text where a number is described")
            return number
        return value

    def _number(self, _: Schema, value: Any, where: str) -> Any:
        if isinstance(value, str) and _NUMBER.fullmatch(value.strip()):
            self._note(where, "a text where a number is described")
            return float(value)
        return value

    def _flag(self, _: Schema, value: Any, where: str) -> Any:
        if isinstance(value, bool) or not isinstance(value, (str, int)):
            return value
        meant = _FLAGS.get(value.strip().lower() if isinstance(value, str) else value)
        if meant is None:
            return value
        self._note(where, f"{value!r} where a flag is described")
        return meant


def type_of(value: object) -> str:
    """Return what JSON Schema calls the type of a value."""
    names = {bool: "boolean", int: "integer", float: "number", str: "string", list: "array", dict: "object", type(None): "null"}
    return names[type(value)]


def problems(errors: Iterator[ValidationError]) -> list[str]:
    """Say what is wrong with a value and where; of one that can be of several kinds only what is wrong with the kind that it is.

    Examples:
        >>> from jsonschema_rs import Draft202012Validator
        >>> problems(Draft202012Validator({"properties": {"name": {"type": "string"}}}).iter_errors({"name": 1}))
        ['name: 1 is not of type "string"']
    """
    return [problem for error in errors for problem in _of(error, [])]


def _of(error: ValidationError, outer: list[str | int]) -> list[str]:
    path = [*outer, *error.instance_path]
    branches = getattr(error.kind, "context", None)
    if branches:
        # The kind that is meant is the one whose constants are right; where none is, the constant itself is what is wrong.
        meant = [branch for branch in branches if not any(type(one.kind).__name__ == "Constant" for one in branch)]
        if len(meant) == 1:
            return [problem for one in meant[0] for problem in _of(one, outer)]
        if not meant:
            return [_kinds(branches, outer)]
        shortest = min(meant, key=len)
        return [problem for one in shortest for problem in _of(one, outer)]
    where = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path).lstrip(".")
    return [f"{where or 'body'}: {error.message[:_LONGEST]}"]


_LONGEST: Final = 300
"""Characters of a sentence: it can hold the value, which can be a whole file."""


def _kinds(branches: list[list[ValidationError]], outer: list[str | int]) -> str:
    wrong = next(one for branch in branches for one in branch if type(one.kind).__name__ == "Constant")
    offered = sorted(
        {str(getattr(one.kind, "expected_value", "")) for branch in branches for one in branch if type(one.kind).__name__ == "Constant"}
    )
    where = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in [*outer, *wrong.instance_path]).lstrip(".")
    return f"{where or 'body'}: is not one of {', '.join(offered)}"
