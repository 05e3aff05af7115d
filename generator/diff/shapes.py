"""The types that the client shows for schemas, and which of them accepts which."""

from dataclasses import dataclass
from typing import Any

ANY = "any value"
_PYTHON_TYPES = {"binary": "file", "date": "date", "date-time": "time", "uuid": "UUID"}


@dataclass(frozen=True)
class Alternative:
    """One alternative of a type: a class, a simple type, or a list or map of something."""

    name: str
    inner: "Shape | None" = None

    def __str__(self) -> str:
        if self.inner is None:
            return self.name
        return f"{self.name} of {describe(self.inner)}" if len(self.inner) == 1 else f"{self.name} of ({describe(self.inner)})"


Shape = frozenset[Alternative]


def describe(shape: Shape) -> str:
    """Write a type for people.

    >>> describe(shape_of({"type": "array", "items": {"type": ["integer", "string"]}}, {}))
    'list of (integer or string)'
    """
    return " or ".join(sorted(map(str, shape)))


def accepts(wide: Shape, narrow: Shape) -> bool:
    """Tell whether whoever expects `wide` can be given `narrow`."""
    return all(any(_accepts(taken, given) for taken in wide) for given in narrow)


def _accepts(taken: Alternative, given: Alternative) -> bool:
    if taken.name == ANY or (taken.name, given.name) == ("number", "integer"):
        return True
    if taken.name != given.name:
        return False
    return taken.inner is None or (given.inner is not None and accepts(taken.inner, given.inner))


def is_class(schema: object) -> bool:
    """Tell whether a named schema becomes a class, or a union of classes, of that name."""
    if not isinstance(schema, dict):
        return False
    return schema.get("type") == "object" or not {"properties", "allOf", "oneOf", "anyOf"}.isdisjoint(schema)


def shape_of(schema: object, schemas: dict[str, Any]) -> Shape:
    """Tell the type of a value as Python shows it: joined text is a list, and JSON text is what it stands for."""
    if not isinstance(schema, dict):
        return frozenset({Alternative(ANY)})
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        return frozenset({Alternative(name)}) if is_class(schemas[name]) else shape_of(schemas[name], schemas)
    if "x-json-text" in schema:
        return shape_of(schema["x-json-text"], schemas) | {Alternative("string")}
    choices = [*schema.get("oneOf", []), *schema.get("anyOf", [])]
    if choices:
        return frozenset[Alternative]().union(*(shape_of(choice, schemas) for choice in choices))
    types = schema.get("type", "object" if "allOf" in schema else ANY)
    return frozenset(_alternative(name, schema, schemas) for name in ([types] if isinstance(types, str) else types))


def _alternative(name: str, schema: dict[str, Any], schemas: dict[str, Any]) -> Alternative:
    if name == "array":
        return Alternative("list", shape_of(schema.get("items"), schemas))
    if name == "object" and isinstance(schema.get("additionalProperties"), dict):
        return Alternative("map", shape_of(schema["additionalProperties"], schemas))
    if "x-list-separator" in schema:
        return Alternative("list", frozenset({Alternative(name)}))
    return Alternative(_PYTHON_TYPES.get(schema.get("format", ""), name) if name == "string" else name)
