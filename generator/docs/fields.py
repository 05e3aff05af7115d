"""The rows of the tables of fields and parameters."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from generator.docs.library import Library, Property, Webhook, choices
from generator.docs.links import Links
from generator.docs.markdown import cell, code, one_line_json
from generator.limits import sources
from generator.methods import A_DICT, Argument
from generator.operations import CLIENT_DEFAULT, OperationFacts

_NAME = re.compile(r"\b[A-Z]\w*")
_DICT = A_DICT.replace("[", "\\[").replace("]", "\\]")
_LITERAL = re.compile(r"Literal\[(.*?)\]")


@dataclass(frozen=True)
class Row:
    """One row of a table; `type` and `meaning` are ready for its cells."""

    name: str
    wire: str
    type: str
    required: bool
    meaning: str


class Fields:
    """Describes fields."""

    def __init__(self, library: Library, links: Links) -> None:
        self._library = library
        self._links = links

    def of_model(self, model: str, page: str, *, nested: bool = False) -> list[Row]:
        """The fields of a model.

        Args:
            model: Name of the model.
            page: Where they are shown.
            nested: As what is received: with the fields of the models inside it, by their way from the outermost. Otherwise as what
                is made: a field that is always the same need not be given.
        """
        return list(self._rows(model, page, nested=nested, before="", within=()))

    def _rows(self, model: str, page: str, *, nested: bool, before: str, within: tuple[str, ...]) -> Iterator[Row]:
        for prop in self._library.properties(model):
            inner = self._inner_model(prop.annotation) if nested and model not in within else None
            shown = prop.annotation if inner is None else prop.annotation.replace(inner, self._outline(inner))
            required = prop.required and (nested or "const" not in prop.schema)
            yield Row(before + prop.python, prop.wire, self._type(shown, page), required, self._meaning(prop.schema, page))
            if inner is not None:
                many = "[]" if prop.annotation.startswith("list[") else ""
                yield from self._rows(inner, page, nested=True, before=f"{before}{prop.python}{many}.", within=(*within, model))

    def _outline(self, model: str) -> str:
        """What a model is called whose fields, if it has any, follow."""
        return "object" if self._library.members(self._library.schemas[model]) else "dict"

    def _inner_model(self, annotation: str) -> str | None:
        """The model that a field holds, when it is always the same one."""
        names = [name for name in _NAME.findall(_LITERAL.sub("", annotation)) if self._library.has_class(name)]
        return names[0] if len(names) == 1 and " | str" not in annotation else None

    def of_method(self, operation: OperationFacts, page: str) -> list[Row]:
        """The keywords of the group method of an operation."""
        described: dict[str, tuple[str, dict[str, Any]]] = {
            keyword: (_place(parameter), _parameter_schema(parameter)) for keyword, parameter in self._library.parameters(operation)
        }
        described |= {prop.python: (f"{code(prop.wire)} (body)", prop.schema) for prop in self._body_properties(operation)}
        return [self._argument(argument, described, page) for argument in self._library.methods[operation.id].signature]

    def _argument(self, argument: Argument, described: dict[str, tuple[str, dict[str, Any]]], page: str) -> Row:
        wire, schema = described.get(argument.name, ("its fields beside the others (body)", {"description": argument.doc}))
        required = not argument.is_optional
        return Row(argument.name, wire, self._type(argument.annotation, page), required, self._meaning(schema, page))

    def of_push(self, webhook: Webhook) -> list[Row]:
        """What comes with a push beside its body."""
        parameters = [self._library.bundle.dereference(parameter) for parameter in webhook.spec.get("parameters", [])]
        return [
            Row(
                each["name"],
                each["in"],
                _NAMES.get(each["schema"]["type"], each["schema"]["type"]),
                bool(each.get("required")),
                self._meaning(_parameter_schema(each), webhook.domain),
            )
            for each in parameters
        ]

    def _body_properties(self, operation: OperationFacts) -> Iterator[Property]:
        body = self._library.body(operation)
        if body is None:
            return
        schema = self._library.schemas[body.schema]
        if "x-flatten-as" in schema:
            variant, target, _ = self._library.flattened(body.schema)[0]
            common = self._library.members(self._library.schemas[target])
            yield from (prop for prop in self._library.properties(variant) if prop.wire in common)
        else:
            yield from self._library.properties(schema.get("x-group-body", body.schema))

    def other_forms(self, operation: OperationFacts, page: str) -> list[str]:
        """The forms of a body that the group method does not take."""
        body = self._library.body(operation)
        schema = self._library.schemas[body.schema] if body else {}
        if "x-group-body" not in schema:
            return []
        return [self._links.model(form, page) for form in choices(schema) if form != schema["x-group-body"]]

    def _type(self, annotation: str, page: str) -> str:
        """A Python type for a cell: models are links, alternatives are parted by a word instead of a bar."""
        annotation = _LITERAL.sub(lambda match: "str" if "'" in match[1] or '"' in match[1] else "int", annotation).replace(" | ", " or ")
        bare = annotation.replace("[", "\\[").replace("]", "\\]")
        return _NAME.sub(lambda match: self._type_name(match[0], page), bare.replace(_DICT, "dict"))

    def _type_name(self, name: str, page: str) -> str:
        return self._links.model(name, page) if self._library.has_class(name) else self._library.enums.get(name, name)

    def _meaning(self, schema: dict[str, Any], page: str) -> str:
        description = str(schema.get("description", "")).strip()
        described = self._links.within(cell(description), page)
        return " ".join([described, *map(cell, (*_constraints(schema), *_bounds(schema, description)))])


def _place(parameter: dict[str, Any]) -> str:
    return f"{code(parameter['name'])} ({parameter['in']})"


def _parameter_schema(parameter: dict[str, Any]) -> dict[str, Any]:
    return {**parameter["schema"], "description": parameter["description"]}


def _constraints(schema: dict[str, Any]) -> Iterator[str]:
    """What else the schema says, in words."""
    items = schema.get("items", {})
    if "const" in schema:
        yield f"Always {_value(schema['const'])}."
    elif "default" in schema:
        yield f"Default: {_value(schema['default'])}."
    if "enum" in schema:
        yield f"One of {_values(schema['enum'])}."
    if "enum" in items:
        yield f"Each one of {_values(items['enum'])}."
    if schema.get("format") == "password":
        yield "Secret."
    yield from wire_notes(schema)


def wire_notes(schema: dict[str, Any]) -> Iterator[str]:
    """What our extensions of JSON Schema say, in words."""
    if "x-known-values" in schema:
        yield "Known values: " + "; ".join(f"{code(value)} {meaning}" for value, meaning in schema["x-known-values"].items()) + "."
    if "x-list-separator" in schema:
        yield f"Joined with {code(schema['x-list-separator'])} on the wire."
    if "x-json-text" in schema:
        yield "JSON text on the wire."
    if CLIENT_DEFAULT in schema:
        yield f"When not given, the {code(schema[CLIENT_DEFAULT])} of the client."


_NAMES = {"string": "str", "integer": "int", "boolean": "bool"}
_BOUNDS = {
    "minLength": "At least {} characters",
    "maxLength": "At most {} characters",
    "minItems": "At least {} entries",
    "maxItems": "At most {} entries",
    "minimum": "At least {}",
    "maximum": "At most {}",
    "pattern": "Matches {}",
}


def _bounds(schema: dict[str, Any], description: str) -> Iterator[str]:
    """What is enforced and advised, each marked as such; of what is neither, the limits that the description does not name already."""
    if "const" in schema or ("minimum" in schema and schema["minimum"] == schema.get("maximum")):
        return
    proofs, advice = schema.get("x-enforced", {}), schema.get("x-advised", {})
    for name, words in _BOUNDS.items():
        if name in proofs:
            yield f"{words.format(_bound(name, schema))} (enforced: {sources(proofs[name])})."
        elif name in schema and (name == "pattern" or not re.search(rf"(?<!\w){schema[name]}(?!\w)", description)):
            yield f"{words.format(_bound(name, schema))}."
        if name in advice:
            yield f"{words.format(_bound(name, advice))} (advised)."


def _bound(name: str, limits: dict[str, Any]) -> str:
    return code(limits[name]) if name == "pattern" else str(limits[name])


def _value(value: object) -> str:
    return code(value if isinstance(value, str) and value else one_line_json(value))


def _values(values: list[object]) -> str:
    return ", ".join(map(_value, values))
