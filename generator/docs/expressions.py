"""Writes values from the wire as the Python that makes them."""

import json
from typing import Any

from generator.docs.library import Library
from generator.model import Joined, JsonText, ListOf, ModelRef, Union, Value


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

    def write(self, instance: Any, value: Value) -> str:
        """Write an instance of a value."""
        match value.type:
            case ModelRef(name):
                return self.write_model(instance, name)
            case Union(kinds):
                return self.write(instance, next(kind for kind in kinds if self._library.spec.fits(instance, kind)))
            case JsonText(content):
                return self.write(json.loads(instance), content)
            case ListOf(item):
                return f"[{', '.join(self.write(member, item) for member in instance)}]"
            case Joined(separator):
                return repr(instance.split(separator))
            case _:
                return self._write_file(instance) if value.is_file else repr(instance)

    def _write_file(self, text: str) -> str:
        self.imports |= {"from io import BytesIO", "from dingtalk_openapi.types import File"}
        return f"File(payload=BytesIO({text.encode()!r}), file_name='example')"

    def write_model(self, instance: dict[str, Any], name: str) -> str:
        """Write an instance of a class."""
        self.models.add(name)
        known = self._seen.setdefault(name, [])
        if _shape(instance) not in map(_shape, known):
            known.append(instance)
        if instance.keys() - self._library.spec.models[name].fields.keys():
            return f"{name}.from_dict({instance!r})"
        return f"{name}({', '.join(self.keywords(instance, name))})"

    def keywords(self, instance: dict[str, Any], model: str) -> list[str]:
        """Write the fields of an object as keywords; what is always the same is not given."""
        fields = self._library.spec.models[model].fields
        given = [fields[wire] for wire in instance if not fields[wire].is_constant]
        return [f"{field.python}={self.write(instance[field.name], field.value)}" for field in given]


def _shape(value: object) -> object:
    """Which fields a value has, whatever is in them."""
    if isinstance(value, dict):
        return {name: _shape(member) for name, member in value.items()}
    return _shape(value[0]) if isinstance(value, list) and value else None
