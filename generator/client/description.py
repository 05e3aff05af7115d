"""Writes what the command line knows of the operations: `description.json`, an operation or object a line.

It says in words and names what the spec says in schemas, so that code that describes an operation, or sorts its arguments, reads no schema.
"""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial, reduce
from typing import Any

from generator.model import Choice, Constant, Field, Joined, JsonText, ListOf, ModelRef, Operation, Spec, Statement, Type, Union, Value
from generator.model.availability import apps, deprecation, permissions

Row = dict[str, Any]

_OLD_ERA = "2016"
"""Limits of that time are of interest to readers of the reference only."""

COMPACT = (",", ":")
_WORDS = {"string": "text", "integer": "number", "number": "number", "boolean": "true or false", "array": "list (JSON)"}


def description(spec: Spec) -> str:
    """Write the whole file: the operations, and the objects that their bodies are made of, both by name."""
    objects = _Objects(spec)
    operations = {operation.id: _operation(operation, spec, objects) for operation in spec.operations}
    sections = {"objects": objects.rows, "operations": operations}
    return "{\n" + ",\n".join(f"{json.dumps(name)}: {{\n{_lines(rows)}\n}}" for name, rows in sections.items()) + "\n}\n"


def _lines(rows: dict[str, Row]) -> str:
    return ",\n".join(
        f"{json.dumps(name)}: {json.dumps(row, ensure_ascii=False, separators=COMPACT)}" for name, row in sorted(rows.items())
    )


def _operation(operation: Operation, spec: Spec, objects: "_Objects") -> Row:
    documentation, content = operation.documentation, operation.content
    return _present(
        summary=documentation.summary,
        summary_zh=documentation.summary_zh,
        title=documentation.name_zh,
        deprecated=deprecation(spec, operation),
        aliases=[alias.title for alias in operation.aliases],
        pages=operation.paging and operation.paging.name,
        permissions=permissions(operation),
        apps=apps(operation),
        description=documentation.description,
        parameters=[
            {"name": each.name, "place": each.location, **objects.row(member(each.value, required=each.required), each.name)}
            for each in operation.parameters
        ],
        media_type=content.media_type if content else None,
        body=objects.shape(content.value.type, content.schema) if content else None,
        limits=[*_limits(operation.statements), *_alternatives(operation)],
        errors=operation.errors,
        answers=sorted(_responses(operation), key=lambda row: not row[1].startswith("success")),
    )


def _present(**said: Any) -> Row:
    """Keep the values that are not empty."""
    return {name: value for name, value in said.items() if value}


def _limits(statements: Iterable[Statement]) -> Iterator[str]:
    for each in statements:
        if each.era != _OLD_ERA:
            yield each.text + (" (enforced)" if each.enforced else " (advised)" if each.path is not None else "")


def _responses(operation: Operation) -> Iterator[list[str]]:
    """What the mock can be asked for: status (one of a range), name, what it says, and the type where the first is another."""
    for status, response in operation.responses.items():
        for number, content in enumerate(response.content):
            for name, example in content.examples.items():
                yield [status.replace("XX", "00"), name, example.summary, *([content.media_type] if number else [])]


def _alternatives(operation: Operation) -> Iterator[str]:
    for group in operation.alternatives:
        yield f"One of {', '.join(map(' with '.join, group))} must be given. (enforced)"


@dataclass(frozen=True)
class _Member:
    """A field of an object in all the forms that it can have.

    Attributes:
        required: Every form requires it.
        value: What it holds, in the first form that has it.
        values: What it can be, where that is said; the constants that distinguish forms are a choice.
    """

    required: bool
    value: Value
    values: tuple[Any, ...]

    @property
    def is_constant(self) -> bool:
        """Whether it is the same in all forms, so that there is nothing to choose."""
        return isinstance(self.value.type, Constant) and len(self.values) == 1


_Members = dict[str, _Member]


class _Objects:
    """The objects that bodies are made of."""

    def __init__(self, spec: Spec) -> None:
        self._spec = spec
        self.rows: dict[str, Row] = {}

    def row(self, member: _Member, name: str) -> Row:
        """Describe what can stand at one place; `name` is what an object is called that has no name."""
        value = member.value
        return _present(
            kind=_kind(member),
            type=value.keywords.get("type"),
            required=member.required,
            description=value.description,
            values=() if member.is_constant else member.values,
            secret=value.is_secret,
            of_client=value.client_default,
            **self.shape(value.type, name),
        )

    def shape(self, kind: Type, name: str) -> Row:
        """Return what is inside, and which form that has on the wire."""
        match kind:
            case Joined(separator):
                return {"separator": separator}
            case JsonText():
                return {"json_text": True}
            case ListOf(item):
                return {"each": self.row(member(item, required=False), f"{name}[]")}
            case ModelRef() | Union() if members := self._members(kind):
                name = kind.name or name
                if name not in self.rows:
                    self.rows[name] = {}  # what can hold others of its own kind comes here again
                    self.rows[name] = self._object(kind, members, name)
                return {"holds": name}
            case _:
                return {}

    def _object(self, kind: ModelRef | Union, members: _Members, name: str) -> Row:
        kinds = kind.kinds if isinstance(kind, Union) else ()
        tags = (tag for form in kinds for model in form.classes for tag in self._spec.models[model].constants.values())
        return {
            "fields": {field: self.row(member, f"{name}.{field}") for field, member in members.items()},
            **_present(
                forms=[self.shape(form.type, f"{name}[{index}]") for index, form in enumerate(kinds)], tags=list(dict.fromkeys(tags))
            ),
        }

    def _members(self, kind: Type) -> _Members:
        match kind:
            case ModelRef(name):
                return _members(self._spec.models[name].fields.values())
            case Union(kinds):
                first, *others = (self._members(each.type) for each in kinds)
                return _merged(_members(kind.fields), reduce(partial(_merged, needed=all), others, first), needed=any)
            case _:
                return {}


def member(value: Value, *, required: bool) -> _Member:
    """Return what stands at one place alone."""
    match value.type:
        case Constant(constant):
            return _Member(required, value, (constant,))
        case Choice(values):
            return _Member(required, value, values)
        case _:
            return _Member(required, value, ())


def _members(fields: Iterable[Field]) -> _Members:
    return {field.name: member(field.value, required=field.required) for field in fields}


def _merged(first: _Members, second: _Members, needed: Callable[[list[bool]], bool]) -> _Members:
    """Put two sets of fields together: those of alternatives (`needed=all`), or of parts of one whole (`needed=any`)."""
    merged = {}
    for name in {**first, **second}:
        found = [members.get(name) for members in (first, second)]
        one, *others = filter(None, found)
        values = one.values + tuple(value for other in others for value in other.values if value not in one.values)
        both_limited = all(each.values for each in others)
        merged[name] = _Member(
            needed([each is not None and each.required for each in found]), one.value, values if one.values and both_limited else one.values
        )
    return merged


def _kind(member: _Member) -> str:
    """Return in a word or two what a field holds."""
    if len(member.values) > 1:
        return f"one of {', '.join(map(str, member.values))}"
    if member.values:
        return f"always {member.values[0]}"
    match member.value.type:
        case Joined(separator):
            return f"list, separated by {separator}"
        case JsonText():
            return "JSON"
        case _:
            return "file" if member.value.is_file else _WORDS.get(str(member.value.keywords.get("type")), "JSON")
