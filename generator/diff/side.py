"""One of the two specs of a comparison: its operations, events and classes, and who uses which class."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from generator.bundle import Bundle
from generator.diff.changes import BOTH, Direction, Directions, Parts
from generator.diff.values import DOCUMENTATION
from generator.problems import walk

_STRUCTURE = frozenset({"properties", "required", "allOf"})
_METHODS = ("get", "put", "post", "delete", "patch")


@dataclass(frozen=True)
class Unit:
    """An operation or an event."""

    parts: tuple[str, str, str]
    node: dict[str, Any]

    @property
    def key(self) -> tuple[str, str]:
        """What programs call it by, whatever its group is."""
        return self.parts[0], self.parts[1] if self.is_event else str(self.node.get("operationId", self.where))

    @property
    def title(self) -> str:
        """What people call it by."""
        return f"event {self.key[1]}" if self.is_event else ".".join([*self.node.get("tags", [])[:1], self.key[1]])

    @property
    def where(self) -> str:
        """Method and path of an operation."""
        return f"{self.parts[2].upper()} {self.parts[1]}"

    @property
    def is_event(self) -> bool:
        """Whether DingTalk calls us."""
        return self.parts[0] == "webhooks"

    @property
    def asks(self) -> Direction:
        """Who writes the request."""
        return Direction.RECEIVED if self.is_event else Direction.SENT

    @property
    def answers(self) -> Direction:
        """Who writes the answer."""
        return Direction.SENT if self.is_event else Direction.RECEIVED


@dataclass(frozen=True)
class Field:
    """A property of a class or a parameter of an operation."""

    name: str
    schema: dict[str, Any]
    required: bool
    parts: Parts


@dataclass(frozen=True)
class Side:
    """A bundled spec and its error catalogue."""

    bundle: Bundle
    catalogue: dict[str, Any]
    new_names: Mapping[str, str] = field(default_factory=dict)
    """Classes that are called something else in the other spec: here they are called so, too."""

    @cached_property
    def document(self) -> dict[str, Any]:
        """The bundle, with the new names of classes."""
        document: dict[str, Any] = _with_names(self.bundle.document, self.new_names)
        schemas = self.bundle.document["components"].get("schemas", {})
        renamed = {self.new_names.get(name, name): _with_names(schema, self.new_names) for name, schema in schemas.items()}
        return document | {"components": document["components"] | {"schemas": renamed}}

    @property
    def schemas(self) -> dict[str, Any]:
        """Every named schema."""
        schemas: dict[str, Any] = self.document["components"]["schemas"]
        return schemas

    @cached_property
    def units(self) -> list[Unit]:
        """Every operation, then every event."""
        sections = (("paths", self.document["paths"]), ("webhooks", self.document.get("webhooks", {})))
        return [
            Unit((section, name, method), item[method])
            for section, items in sections
            for name, item in items.items()
            for method in _METHODS
            if method in item
        ]

    def place(self, parts: Parts) -> tuple[str, str]:
        """Tell file and pointer of a node as they are in the files of this spec."""
        old_names = {new: old for old, new in self.new_names.items()}
        if parts[:2] == ("components", "schemas"):
            parts = (*parts[:2], old_names.get(str(parts[2]), parts[2]), *parts[3:])
        return self.bundle.place(*parts)

    def dereference(self, node: dict[str, Any]) -> dict[str, Any]:
        """Follow a reference to something else than a schema."""
        while "$ref" in node:
            kind, name = node["$ref"].split("/")[-2:]
            node = self.document["components"][kind][name]
        return node

    @cached_property
    def users(self) -> dict[str, dict[str, Directions]]:
        """Schema → title of each operation and event that it is part of → who writes it there."""
        found: dict[str, dict[str, Directions]] = {}
        for unit in self.units:
            request = [unit.node.get("parameters", []), unit.node.get("requestBody", {})]
            for direction, node in ((unit.asks, request), (unit.answers, unit.node.get("responses", {}))):
                for name in self._reached(node):
                    by_title = found.setdefault(name, {})
                    by_title[unit.title] = by_title.get(unit.title, frozenset()) | {direction}
        return found

    def directions(self, schema: str) -> Directions:
        """Who writes values of a class; one that nobody uses can be used in both ways."""
        return frozenset[Direction]().union(*self.users.get(schema, {}).values()) or BOTH

    def _reached(self, node: object) -> set[str]:
        reached: set[str] = set()
        waiting = [node]
        while waiting:
            for parts, below in walk(waiting.pop()):
                if parts[-1:] == ("$ref",) and isinstance(below, str) and not {"example", "examples"}.intersection(parts):
                    kind, name = below.split("/")[-2:]
                    if kind != "schemas":
                        waiting.append(self.document["components"][kind][name])
                    elif name not in reached:
                        reached.add(name)
                        waiting.append(self.schemas[name])
        return reached

    def fields(self, schema: str) -> dict[str, Field]:
        """The properties of a class, whichever part of an allOf they are written in; `parts` tells which."""
        found: dict[str, Field] = {}
        required: set[str] = set()
        for parts, part in self._written(("components", "schemas", schema), self.schemas[schema]):
            required.update(part.get("required", []))
            for key, value in part.get("properties", {}).items():
                found[key] = Field(key, value if isinstance(value, dict) else {}, required=False, parts=(*parts, "properties", key))
        return {key: replace(value, required=key in required) for key, value in found.items()}

    def rest(self, schema: str) -> dict[str, Any]:
        """What a class itself says besides its properties and what it is made of."""
        own = (part for parts, part in self._written(("components", "schemas", schema), self.schemas[schema]) if parts[2] == schema)
        return {key: value for part in own for key, value in part.items() if key not in _STRUCTURE | DOCUMENTATION}

    def _written(self, parts: Parts, node: object) -> Iterator[tuple[Parts, dict[str, Any]]]:
        """Yield the parts of a class, each where it is written."""
        if not isinstance(node, dict):
            return
        if "$ref" in node:
            name = node["$ref"].rpartition("/")[2]
            yield from self._written(("components", "schemas", name), self.schemas[name])
            return
        yield parts, node
        for index, part in enumerate(node.get("allOf", [])):
            yield from self._written((*parts, "allOf", index), part)


def _with_names(node: Any, names: Mapping[str, str], key: str = "") -> Any:
    if isinstance(node, dict):
        return {inner: _with_names(value, names, inner) for inner, value in node.items()}
    if isinstance(node, list):
        return [_with_names(value, names) for value in node]
    start, _, name = node.rpartition("/") if key == "$ref" and isinstance(node, str) else ("", "", "")
    return f"{start}/{names[name]}" if start == "#/components/schemas" and name in names else node
