"""One of the two specs of a comparison: its operations, events and classes, and who uses which class."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from generator.diff.changes import BOTH, Direction, Directions, Parts
from generator.diff.values import DOCUMENTATION
from generator.model import Catalogue, Operation, Spec, Value, Webhook, build
from generator.model.schemas import Schemas
from generator.source.bundle import Bundle


@dataclass(frozen=True)
class Unit:
    """An operation or an event; `node` is what is written of it."""

    described: Operation | Webhook
    node: dict[str, Any]

    @property
    def parts(self) -> Parts:
        """Its place in the spec."""
        return self.described.place

    @property
    def key(self) -> tuple[str, str]:
        """What programs call it by, whatever its group is."""
        return str(self.parts[0]), self.described.id

    @property
    def title(self) -> str:
        """What people call it by."""
        return f"event {self.described.id}" if self.is_event else ".".join(filter(None, (self.described.domain, self.described.id)))

    @property
    def aliases(self) -> tuple[str, ...]:
        """What people called it by before, where that goes on working."""
        return tuple(alias.title for alias in self.described.aliases) if isinstance(self.described, Operation) else ()

    @property
    def where(self) -> str:
        """Method and path of an operation."""
        return f"{str(self.parts[2]).upper()} {self.parts[1]}"

    @property
    def is_event(self) -> bool:
        """Whether DingTalk calls us."""
        return isinstance(self.described, Webhook)

    @property
    def asks(self) -> Direction:
        """Who writes the request."""
        return Direction.RECEIVED if self.is_event else Direction.SENT

    @property
    def answers(self) -> Direction:
        """Who writes the answer."""
        return Direction.SENT if self.is_event else Direction.RECEIVED


@dataclass(frozen=True)
class Side:
    """A bundled spec and its error catalogue."""

    bundle: Bundle
    catalogue: Catalogue
    new_names: Mapping[str, str] = field(default_factory=dict)
    """Classes that are called something else in the other spec: here they are called so, too."""

    @cached_property
    def _renamed(self) -> Bundle:
        """The bundle, with the new names of classes."""
        if not self.new_names:
            return self.bundle
        document: dict[str, Any] = _with_names(self.bundle.document, self.new_names)
        schemas = document["components"].get("schemas", {})
        renamed = {self.new_names.get(name, name): schema for name, schema in schemas.items()}
        return Bundle(document | {"components": document["components"] | {"schemas": renamed}}, self.bundle.domains, {})

    @property
    def document(self) -> dict[str, Any]:
        """What is written, with the new names of classes."""
        return self._renamed.document

    @cached_property
    def spec(self) -> Spec:
        """What it says."""
        return build(self._renamed)

    @cached_property
    def _reader(self) -> Schemas:
        return Schemas(self._renamed)

    @property
    def schemas(self) -> dict[str, Any]:
        """Every named schema, as it is written."""
        schemas: dict[str, Any] = self.document["components"]["schemas"]
        return schemas

    @cached_property
    def units(self) -> list[Unit]:
        """Every operation, then every event."""
        described: list[Operation | Webhook] = [*self.spec.operations, *self.spec.webhooks]
        return [Unit(each, self._node(each.place)) for each in described]

    def _node(self, place: Parts) -> dict[str, Any]:
        section, name, method = place
        node: dict[str, Any] = self.document[str(section)][name][method]
        return node

    def place(self, parts: Parts) -> tuple[str, str]:
        """Tell file and pointer of a node as they are in the files of this spec."""
        old_names = {new: old for old, new in self.new_names.items()}
        if parts[:2] == ("components", "schemas"):
            parts = (*parts[:2], old_names.get(str(parts[2]), parts[2]), *parts[3:])
        return self.bundle.place(*parts)

    @cached_property
    def users(self) -> dict[str, dict[str, Directions]]:
        """Schema → title of each operation and event that it is part of → who writes it there."""
        found: dict[str, dict[str, Directions]] = {}
        for unit in self.units:
            request = [unit.node.get("parameters"), unit.node.get("requestBody")]
            for direction, nodes in ((unit.asks, request), (unit.answers, [unit.node.get("responses")])):
                for name in self._reader.reached(*nodes):
                    by_title = found.setdefault(name, {})
                    by_title[unit.title] = by_title.get(unit.title, frozenset()) | {direction}
        return found

    def directions(self, schema: str) -> Directions:
        """Who writes values of a class; one that nobody uses can be used in both ways."""
        return frozenset[Direction]().union(*self.users.get(schema, {}).values()) or BOTH

    def rest(self, schema: str) -> dict[str, Any]:
        """What a class itself says besides its fields and what it is made of."""
        return {key: said for key, said in self._reader.own(schema).items() if key not in DOCUMENTATION}

    def value(self, schema: object) -> Value:
        """Read a schema."""
        return self._reader.value(schema)


def _with_names(node: Any, names: Mapping[str, str], key: str = "") -> Any:
    if isinstance(node, dict):
        return {inner: _with_names(value, names, inner) for inner, value in node.items()}
    if isinstance(node, list):
        return [_with_names(value, names) for value in node]
    start, _, name = node.rpartition("/") if key == "$ref" and isinstance(node, str) else ("", "", "")
    return f"{start}/{names[name]}" if start == "#/components/schemas" and name in names else node
