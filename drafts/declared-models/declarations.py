"""How each model is declared: the fields of a schema with their types, sentences and what is different on the wire."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from openapi_python_client.parser.properties import ModelProperty

from generator.bundle import Bundle
from generator.operations import sent_schemas

_TYPES = {
    "array": "list[Any]",
    "boolean": "bool",
    "integer": "int",
    "null": "None",
    "number": "float",
    "object": "dict[str, Any]",
    "string": "str",
}


@dataclass(frozen=True)
class Declaration:
    """One field of a model, as it is written in the class."""

    name: str
    annotation: str
    value: str
    doc: str


class Declarations:
    """Declares the models that openapi-python-client has parsed: it knows the classes and their Python names, the bundle the rest."""

    def __init__(self, bundle: Bundle, models: list[ModelProperty]) -> None:
        self._bundle = bundle
        self._classes = {str(model.class_info.name): str(model.class_info.module_name) for model in models}
        self._sent = sent_schemas(bundle)

    def base(self, model: ModelProperty) -> str:
        """Return the class that a model is made from: `Body` when it is sent, `Answer` when it is received."""
        return "Body" if model.class_info.name in self._sent else "Answer"

    def fields(self, model: ModelProperty) -> Iterator[Declaration]:
        """Yield the fields of a model in the order of the spec."""
        schema = {"$ref": f"#/components/schemas/{model.class_info.name}"}
        required = self._bundle.required(schema)
        names = {
            prop.name.get_untrusted_value(): str(prop.python_name)
            for prop in [*(model.required_properties or []), *(model.optional_properties or [])]
        }
        for on_wire, prop in self._bundle.properties(schema).items():
            yield self._field(names[on_wire], on_wire, prop, required=on_wire in required, is_sent=self.base(model) == "Body")

    def imports(self, model: ModelProperty) -> list[str]:
        """Name the other models that the annotations of one mention, with their modules."""
        text = " ".join(field.annotation for field in self.fields(model))
        words = set("".join(character if character.isalnum() or character == "_" else " " for character in text).split())
        return [
            f"from .{self._classes[name]} import {name}" for name in sorted(words & self._classes.keys() - {str(model.class_info.name)})
        ]

    def tags(self, models: list[ModelProperty]) -> dict[str, list[tuple[str, Any]]]:
        """Find the constants that tell classes apart: class → (name on the wire, value)."""
        found = {}
        for model in models:
            properties = self._bundle.properties({"$ref": f"#/components/schemas/{model.class_info.name}"})
            found[str(model.class_info.name)] = [(name, prop["const"]) for name, prop in properties.items() if "const" in prop]
        return {name: constants for name, constants in sorted(found.items()) if constants}

    def values(self, model: ModelProperty) -> str | None:
        """Return the type of the values of fields that the schema does not name, where one is a model."""
        schema = self._bundle.target(f"#/components/schemas/{model.class_info.name}").get("additionalProperties")
        annotation = self._annotation(schema) if isinstance(schema, dict) else ""
        return annotation if any(name in self._classes for name in annotation.split(" | ")) else None

    def _field(self, name: str, on_wire: str, prop: dict[str, Any], *, required: bool, is_sent: bool) -> Declaration:
        annotation = self._annotation(prop)
        arguments = [] if name == on_wire else [repr(on_wire)]
        if "x-json-text" in prop:
            annotation = f"{prop['x-json-text'].get('$ref', '').rpartition('/')[2] or 'dict[str, str]'} | str"
        elif "x-list-separator" in prop:
            annotation = "list[str]"
        if is_sent:
            annotation = annotation.replace("list[", "Sequence[")
        if "const" in prop:
            arguments.append(f"default={prop['const']!r}")
        elif not required:
            default = "default=UNSET" if is_sent else "default_factory=list" if annotation.startswith("list[") else "default=None"
            annotation += {"default=UNSET": " | Unset", "default=None": " | None"}.get(default, "")
            arguments.append(default)
        arguments += [f"joined={prop['x-list-separator']!r}"] if "x-list-separator" in prop else []
        arguments += ["json_text=True"] if "x-json-text" in prop else []
        arguments += ["secret=True"] if prop.get("format") == "password" else []
        plain = {(): "", ("default=UNSET",): "UNSET", ("default=None",): "None"}
        value = plain.get(tuple(arguments), f"wire({', '.join(arguments)})")
        return Declaration(name, annotation, value, self._doc(prop))

    def _annotation(self, schema: dict[str, Any]) -> str:
        if "$ref" in schema:
            name = schema["$ref"].rpartition("/")[2]
            return name if name in self._classes else self._annotation(self._bundle.target(schema["$ref"]))
        if "const" in schema:
            return f"Literal[{schema['const']!r}]"
        if "enum" in schema:
            return f"Literal[{', '.join(map(repr, schema['enum']))}]"
        choices = schema.get("oneOf") or schema.get("anyOf")
        if choices:
            return " | ".join(dict.fromkeys(self._annotation(choice) for choice in choices))
        if len(schema.get("allOf", [])) == 1:
            return self._annotation(schema["allOf"][0])
        kinds = schema.get("type")
        if kinds == "array" and isinstance(schema.get("items"), dict):
            return f"list[{self._annotation(schema['items'])}]"
        if schema.get("format") == "binary":
            return "File"
        return " | ".join(_TYPES[kind] for kind in ([kinds] if isinstance(kinds, str) else kinds or [])) or "Any"

    def _doc(self, prop: dict[str, Any]) -> str:
        """The sentence of a field: its own, else that of what it refers to."""
        while "$ref" in prop and "description" not in prop:
            prop = self._bundle.target(prop["$ref"])
        return " ".join(str(prop.get("description", "")).split())
