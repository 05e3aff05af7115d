"""Writes values from the wire as the Python that makes them."""

import json
from typing import Any

from generator.docs.library import Library


class Expressions:
    """Writes one piece of code, and gathers what it needs: `models` and `imports`.

    Args:
        library: Where names are looked up.
        seen: Gets the values that each model was written with, one of each shape.
    """

    def __init__(self, library: Library, seen: dict[str, list[Any]]) -> None:
        self._library = library
        self._seen = seen
        self.models: set[str] = set()
        self.imports: set[str] = set()

    def write(self, value: Any, schema: dict[str, Any]) -> str:
        """Write a value that fits its schema."""
        if "$ref" in schema:
            return self.write_named(value, schema["$ref"].rpartition("/")[2])
        if "oneOf" in schema:
            return self.write(value, next(choice for choice in schema["oneOf"] if self._library.fits(value, choice)))
        if "x-json-text" in schema:
            return self.write(json.loads(value), schema["x-json-text"])
        if "items" in schema:
            return f"[{', '.join(self.write(member, schema['items']) for member in value)}]"
        return self._write_text(value, schema) if isinstance(value, str) else repr(value)

    def _write_text(self, value: str, schema: dict[str, Any]) -> str:
        if schema.get("format") == "binary":
            self.imports |= {"from io import BytesIO", "from dingtalk_openapi.types import File"}
            return f"File(payload=BytesIO({value.encode()!r}), file_name='example')"
        return repr(value.split(schema["x-list-separator"]) if "x-list-separator" in schema else value)

    def write_named(self, value: Any, name: str) -> str:
        """Write a value that fits a schema with a name."""
        schema = self._library.schemas[name]
        if not self._library.has_class(name):
            return self.write(value, schema)
        self.models.add(name)
        known = self._seen.setdefault(name, [])
        if _shape(value) not in map(_shape, known):
            known.append(value)
        if value.keys() - self._library.members(schema).keys():
            return f"{name}.from_dict({value!r})"
        return f"{name}({', '.join(self.keywords(value, name))})"

    def keywords(self, value: dict[str, Any], model: str) -> list[str]:
        """Write the fields of an object as keywords; what is always the same is not given."""
        properties = {prop.wire: prop for prop in self._library.properties(model)}
        members = self._library.members(self._library.schemas[model])
        given = {wire: properties[wire] for wire in value if "const" not in members[wire]}
        return [f"{prop.python}={self.write(value[wire], members[wire])}" for wire, prop in given.items()]


def _shape(value: object) -> object:
    """Which fields a value has, whatever is in them."""
    if isinstance(value, dict):
        return {name: _shape(member) for name, member in value.items()}
    return _shape(value[0]) if isinstance(value, list) and value else None
