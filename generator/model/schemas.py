"""Reads the schemas of a bundle."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby
from pathlib import PurePosixPath
from typing import Any, TypeGuard

from generator.model.fields import Field, Mixin, Model
from generator.model.values import (
    ANYTHING,
    Choice,
    Constant,
    Joined,
    JsonText,
    ListOf,
    MapOf,
    ModelRef,
    Path,
    Scalar,
    Type,
    Union,
    Value,
)
from generator.problems import pointer, walk
from generator.source.bundle import Bundle
from generator.upstream import class_name, python_name

Schema = dict[str, Any]

STRUCTURE = frozenset(
    {"$ref", "properties", "required", "items", "additionalProperties", "allOf", "oneOf", "anyOf", "contentMediaType", "contentSchema"}
)
"""What types are made of; everything else that a schema says are its keywords."""

_PARTS = frozenset({"properties", "required", "allOf"})
OURS = frozenset(
    {
        "x-advised",
        "x-client-default",
        "x-enforced",
        "x-flatten-as",
        "x-group-body",
        "x-json-text",  # `contentSchema` in revisions of the past
        "x-known-values",
        "x-list-separator",
        "x-python-mixin",
        "x-python-name",
        "x-sent",
    }
)
UPPER = ("maxLength", "maxItems", "maximum")
LOWER = ("minLength", "minItems", "minimum")

_TEXTS = {"binary": "File", "date": "datetime.date", "date-time": "datetime.datetime", "uuid": "UUID"}
_SCALARS = {"boolean": "bool", "integer": "int", "null": "None", "number": "float"}


def name_of(schema: object) -> str:
    """Name the component that a reference leads to; empty for anything else."""
    return str(schema.get("$ref", "")).rpartition("/")[2] if isinstance(schema, dict) else ""


def is_object(schema: object) -> TypeGuard[Schema]:
    """Return whether a named schema becomes a class."""
    if not isinstance(schema, dict) or _is_alias(schema):
        return False
    return schema.get("type") == "object" or "allOf" in schema or ("properties" in schema and not {"oneOf", "anyOf"} & schema.keys())


def json_text(schema: Schema) -> object:
    """Return what is in a JSON text; `None` when it is not JSON, or its schema is not known."""
    return schema.get("contentSchema", schema.get("x-json-text"))


def in_text(schema: Schema) -> str:
    """Say in a sentence what is in a text that holds a list or JSON; empty for anything else."""
    if "x-list-separator" in schema:
        return f"A list, joined with `{schema['x-list-separator']}`."
    if name := name_of(json_text(schema)):
        return f"JSON text of a `{name}`."
    return ""


def is_tag(schema: Schema) -> bool:
    """Return whether a constant says which class an object is of. The code of success does not: how that is written is in the catalogue."""
    return "const" in schema and "default" in schema


def _is_alias(schema: Schema) -> bool:
    """Return whether a schema is only another name for a single other one."""
    return "properties" not in schema and [bool(name_of(part)) for part in schema.get("allOf", [])] == [True]


class Schemas:
    """The named schemas of a bundle, and what is written in place."""

    def __init__(self, bundle: Bundle) -> None:
        self._bundle = bundle
        self._written: dict[str, Any] = bundle.document["components"].get("schemas", {})
        self._values: dict[str, Value] = {}
        self._references: dict[str, set[str]] = {}

    @property
    def names(self) -> set[str]:
        """All names."""
        return set(self._written)

    @property
    def marked_as_sent(self) -> list[Schema]:
        """References to what is sent in a text, which no request refers to."""
        return [{"$ref": f"#/components/schemas/{name}"} for name, schema in self._written.items() if _states(schema, "x-sent")]

    def models(self, sent: set[str], received: set[str]) -> dict[str, Model]:
        """Read the classes, in the order of the spec."""
        return {
            name: self._model(name, schema, is_sent=name in sent, is_received=name in received)
            for name, schema in self._written.items()
            if is_object(schema)
        }

    def values(self) -> dict[str, Value]:
        """Read the named schemas that become no class."""
        return {name: self.named(name) for name, schema in self._written.items() if not is_object(schema)}

    def _model(self, name: str, schema: Schema, *, is_sent: bool, is_received: bool) -> Model:
        place = pointer("components", "schemas", name)
        return Model(
            name=name,
            description=str(schema.get("description", "")),
            fields=self.fields(name),
            bases=tuple(filter(None, map(name_of, schema.get("allOf", [])))),
            others=self._others(schema.get("additionalProperties", True), name),
            document=PurePosixPath(self._bundle.origins.get(place, "")).stem,
            is_sent=is_sent,
            is_received=is_received,
            is_failure=bool(schema.get("x-failure")),
            mixin=_mixin(schema.get("x-python-mixin")),
            keywords=_keywords(self.own(name)),
        )

    def _others(self, schema: object, owner: str) -> Value | None:
        if isinstance(schema, bool):
            return ANYTHING if schema else None
        return self.value(schema, owner, "AdditionalProperty")

    def reached(self, *nodes: object) -> set[str]:
        """Find the named schemas that some nodes refer to, directly or through others."""
        found: set[str] = set()
        waiting = set().union(*map(self._references_in, nodes))
        while waiting:
            reference = waiting.pop()
            found.add(reference)
            if reference not in self._references:
                self._references[reference] = self._references_in(self._bundle.target(reference))
            waiting |= self._references[reference] - found
        return {reference.rpartition("/")[2] for reference in found if "/schemas/" in reference}

    @staticmethod
    def _references_in(node: object) -> set[str]:
        return {str(below) for parts, below in walk(node) if parts[-1:] == ("$ref",) and isinstance(below, str)}

    def named(self, name: str) -> Value:
        """Read what a named schema describes."""
        if name not in self._values:
            self._values[name] = ANYTHING  # what a union says that is a kind of itself
            self._values[name] = self._named(name, self._written[name])
        return self._values[name]

    def _named(self, name: str, schema: object) -> Value:
        if not is_object(schema):
            value = self.value(schema, "", name)
            if isinstance(value.type, Union) and "type" not in value.keywords:
                value = replace(value, type=replace(value.type, name=name))
            return value
        parts = [part for _, part in self._parts(("components", "schemas", name), schema)]
        return Value(
            ModelRef(name),
            str(schema.get("description", "")),
            {"type": "object", **{key: keyword for part in parts for key, keyword in _keywords(part).items()}},
            schema={"$ref": f"#/components/schemas/{name}"},
        )

    def own(self, name: str) -> Schema:
        """What a schema says itself, besides its fields and what it is made of."""
        parts = [part for place, part in self._parts(("components", "schemas", name), self._written[name]) if place[2] == name]
        return {key: keyword for part in parts for key, keyword in part.items() if key not in _PARTS}

    def fields(self, name: str) -> dict[str, Field]:
        """Read the fields of a class."""
        return self._read_fields(("components", "schemas", name), self._written[name])

    def _read_fields(self, place: Path, schema: object) -> dict[str, Field]:
        fields: dict[str, Any] = {}
        places: dict[str, Path] = {}
        required: set[str] = set()
        for where, part in self._parts(place, schema):
            required.update(part.get("required", []))
            for key, inner in part.get("properties", {}).items():
                fields[key] = _both(fields[key], inner) if key in fields else inner
                places[key] = (*where, "properties", key)
        names = _python_names(fields)
        return {
            key: Field(key, names[key], key in required, self.value(inner, str(places[key][2]), key), places[key])
            for key, inner in fields.items()
        }

    def _parts(self, place: Path, schema: object) -> Iterator[tuple[Path, Schema]]:
        """Yield what an object is made of, each part with its place, and last what it says itself."""
        if not isinstance(schema, dict):
            return
        if name := name_of(schema):
            yield from self._parts(("components", "schemas", name), self._written[name])
            return
        for index, part in enumerate(schema.get("allOf", [])):
            yield from self._parts((*place, "allOf", index), part)
        yield place, schema

    def value(self, schema: object, owner: str = "", name: str = "") -> Value:
        """Read what is written in place; `owner` and `name` say where, for what gets its name from that."""
        if not isinstance(schema, dict):  # true and false say no more than an empty schema
            return ANYTHING
        if target := name_of(schema):
            value, beside = self.named(target), {key: keyword for key, keyword in schema.items() if key != "$ref"}
            description = str(beside.get("description", value.description))
            return replace(value, description=description, keywords={**value.keywords, **_keywords(beside)}, schema=schema)
        return Value(
            self._type(schema, owner, name),
            str(schema.get("description", "")),
            _keywords(schema),
            known_values={str(value): str(meaning) for value, meaning in schema.get("x-known-values", {}).items()},
            enforced={key: reason for key, source in schema.get("x-enforced", {}).items() if (reason := reasons(source))},
            advised=schema.get("x-advised", {}),
            client_default=schema.get("x-client-default"),
            schema=schema,
        )

    def _type(self, schema: Schema, owner: str, name: str) -> Type:
        if (inside := json_text(schema)) is not None:
            return JsonText(self.value(inside, owner, name))
        if "x-list-separator" in schema:
            return Joined(schema["x-list-separator"])
        if kinds := [*schema.get("oneOf", []), *schema.get("anyOf", [])]:
            return self._union(schema, kinds, owner, name)
        return self._plain(schema, owner, name)

    def _plain(self, schema: Schema, owner: str, name: str) -> Type:
        if is_tag(schema):
            return Constant(schema["const"])
        if schema.get("enum"):
            return self._choice(schema, owner, name)
        if _is_alias(schema):
            return self.value(schema["allOf"][0], owner, name).type
        types = schema.get("type", "object" if "allOf" in schema else "")
        if isinstance(types, list):
            return Union(tuple(self.value({**schema, "type": each}, owner, name) for each in types))
        return self._simple(types, schema, owner, name)

    def _union(self, schema: Schema, kinds: list[Any], owner: str, name: str) -> Union:
        place = ("components", "schemas", name)
        own = {key: keyword for key, keyword in schema.items() if key in {"properties", "required", "allOf"}}
        return Union(
            tuple(self.value(alternative, owner, f"{name}_type_{index}") for index, alternative in enumerate(kinds)),
            fields=tuple(self._read_fields(place, own).values()),
            flatten_as=schema.get("x-flatten-as"),
            group_body=schema.get("x-group-body"),
        )

    def _choice(self, schema: Schema, owner: str, name: str) -> Type:
        values = tuple(value for value in schema["enum"] if value is not None)
        if not values:
            return Scalar("None")
        if None in schema["enum"]:
            return Union((Value(Scalar("None")), self.value({**schema, "enum": values}, owner, f"{name}_type_1")))
        return Choice(values, class_name(owner, name) if owner else class_name(name))

    def _simple(self, kind: str, schema: Schema, owner: str, name: str) -> Type:
        if kind == "array":
            return ListOf(self.value(schema.get("items"), owner, f"{name}_item"))
        if kind == "object":
            others = schema.get("additionalProperties")
            return MapOf(self.value(others, owner, name) if isinstance(others, dict) else None)
        if kind == "string":
            return Scalar(_TEXTS.get(schema.get("format", ""), "str"))
        return Scalar(_SCALARS.get(kind, "Any"))


def _states(schema: object, key: str) -> bool:
    return isinstance(schema, dict) and bool(schema.get(key))


def reasons(source: str | list[str] | None) -> str | None:
    """Write why a limit is enforced, one or several error codes or facts, as one text."""
    return ", ".join(source) if isinstance(source, list) else source


def _mixin(written: object) -> Mixin | None:
    if not isinstance(written, dict) or "class" not in written:
        return None
    module, _, name = written["class"].rpartition(".")
    return Mixin(module, name, frozenset(written.get("fields", [])))


def _keywords(schema: Schema) -> dict[str, Any]:
    return {key: keyword for key, keyword in schema.items() if key not in STRUCTURE and key not in OURS and key != "description"}


def _both(one: object, other: object) -> object:
    """Put together what two parts of an object say of the same field: both hold, so of two limits the narrower one does."""
    if not isinstance(one, dict) or not isinstance(other, dict):
        return other if isinstance(other, dict) else one
    narrower = {
        key: pick(one[key], other[key]) for keys, pick in ((UPPER, min), (LOWER, max)) for key in keys if key in one and key in other
    }
    reasoned = {key: one.get(key, {}) | other.get(key, {}) for key in ("x-enforced", "x-advised") if key in one or key in other}
    return {**one, **other, **narrower, **reasoned}


def _python_names(names: dict[str, Any]) -> dict[str, str]:
    """Name fields in Python: as their `x-python-name` says, or after their own name; those that would have one name keep their capitals."""
    given = {name: str(schema["x-python-name"]) for name, schema in names.items() if _states(schema, "x-python-name")}
    found = {name: python_name(name) for name in names} | given
    for _, same in groupby(sorted(names.keys() - given.keys(), key=found.__getitem__), key=found.__getitem__):
        group = list(same)
        if len(group) > 1:
            found |= {name: python_name(name, as_written=True) for name in group}
    return found
